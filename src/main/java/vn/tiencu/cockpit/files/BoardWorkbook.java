package vn.tiencu.cockpit.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.kernel.Message;

/**
 * Writes sheets as a workbook in the reader's language. Every text is written as a text cell, so that a spreadsheet takes
 * nothing that somebody typed into a name for a formula.
 */
@Component
public class BoardWorkbook {

    private static final String HEADING = "F3E9EA";
    private static final String DAY = "dd/mm/yyyy";
    private final Texts texts;

    BoardWorkbook(Texts texts) {
        this.texts = texts;
    }

    /** One sheet after the other, in the order given. */
    public byte[] write(BoardSheet... sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Tien Cu", "1.0")) {
            for (BoardSheet each : sheets) {
                fill(workbook.newWorksheet(texts.here(Message.of(each.title()))), each);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void fill(Worksheet sheet, BoardSheet shown) {
        heading(sheet, shown.columns());
        for (int at = 0; at < shown.rows().size(); at++) {
            row(sheet, at + 1, shown.rows().get(at));
        }
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, shown.rows().size(), shown.columns().size() - 1);
    }

    private void heading(Worksheet sheet, List<BoardSheet.SheetColumn> columns) {
        for (int at = 0; at < columns.size(); at++) {
            sheet.value(0, at, texts.here(Message.of(columns.get(at).key())));
            sheet.style(0, at).bold().fillColor(HEADING).wrapText(true).set();
            sheet.width(at, columns.get(at).width());
        }
    }

    private void row(Worksheet sheet, int at, List<@Nullable Object> values) {
        for (int column = 0; column < values.size(); column++) {
            cell(sheet, at, column, values.get(column));
        }
    }

    private void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
        } else if (value instanceof Message words) {
            sheet.value(row, column, texts.here(words));
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }
}
