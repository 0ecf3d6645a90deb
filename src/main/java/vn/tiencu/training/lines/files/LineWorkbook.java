package vn.tiencu.training.lines.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.training.lines.LineView;

/** Writes lines as a workbook that can be edited and brought in again. */
@Component
class LineWorkbook {

    private static final String MONEY = "#,##0";
    private static final String HEADING = "F3E9EA";
    private final Texts texts;

    LineWorkbook(Texts texts) {
        this.texts = texts;
    }

    byte[] write(String sheetName, List<LineView> lines) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Tien Cu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(sheetName);
            heading(sheet);
            for (int at = 0; at < lines.size(); at++) {
                row(sheet, at + 1, lines.get(at));
            }
            sheet.freezePane(2, 1);
            sheet.setAutoFilter(0, 0, lines.size(), LineColumn.values().length - 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void heading(Worksheet sheet) {
        for (LineColumn column : LineColumn.values()) {
            int at = column.ordinal();
            sheet.value(0, at, texts.here(column.label()));
            sheet.style(0, at).bold().fillColor(HEADING).wrapText(true).set();
            sheet.width(at, column.width());
        }
    }

    private void row(Worksheet sheet, int at, LineView line) {
        for (LineColumn column : LineColumn.values()) {
            Object value = value(column, line);
            if (value instanceof Number number) {
                sheet.value(at, column.ordinal(), number);
            } else {
                sheet.value(at, column.ordinal(), value.toString());
            }
        }
        sheet.style(at, LineColumn.COST.ordinal()).format(MONEY).set();
    }

    private Object value(LineColumn column, LineView line) {
        return switch (column) {
            case PERSON_ID -> line.personId();
            case FULL_NAME -> line.fullName();
            case UNIT -> line.unitName();
            case POST -> line.post();
            case PROGRAMME -> line.programme();
            case PROGRAMME_NAME -> line.programmeName();
            case GAP -> texts.here(Choice.label(line.gap()));
            case PRIORITY -> line.priority();
            case QUARTER -> line.quarter();
            case FUNDING -> texts.here(Choice.label(line.funding()));
            case COST -> line.cost();
            case STATE -> texts.here(Choice.label(line.state()));
            case NOTE -> line.note();
            case VERSION -> line.version();
        };
    }
}
