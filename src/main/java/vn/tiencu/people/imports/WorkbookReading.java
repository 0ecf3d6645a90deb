package vn.tiencu.people.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.imports.RawTable.Line;
import vn.tiencu.people.imports.RawTable.NumberCell;
import vn.tiencu.people.imports.RawTable.Unusable;

/** Reads an XLSX workbook: one sheet of a kind that is told, or sheets that are named after their kinds. */
final class WorkbookReading {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] XLS = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ReadableWorkbook workbook;
    private int lines;

    private WorkbookReading(ReadableWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Whether a file is a workbook by its first bytes, also the older XLS, which is then refused as one. */
    static boolean isWorkbook(byte[] content) {
        return beginsWith(content, ZIP) || beginsWith(content, XLS);
    }

    private static boolean beginsWith(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    static List<RawTable> read(byte[] content, @Nullable Kind kind) {
        try {
            try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
                Limits.checkUnpacked(zip);
            }
            var options = new ReadingOptions(false, true);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), options)) {
                return new WorkbookReading(workbook).tables(kind);
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException unreadable) {
            throw Refused.malformed("file", Message.of("people.import.badWorkbook"));
        }
    }

    private List<RawTable> tables(@Nullable Kind kind) throws IOException {
        List<Sheet> sheets = workbook.getSheets().toList();
        if (kind != null) {
            return List.of(table(kind, "", sole(sheets)));
        }
        List<RawTable> tables = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Kind named = Kind.named(sheet.getName()).orElseThrow(() -> unknownSheet(sheet));
            tables.add(table(named, sheet.getName(), sheet));
        }
        return tables;
    }

    private static Sheet sole(List<Sheet> sheets) {
        if (sheets.size() != 1) {
            throw Refused.malformed("file", Message.of("people.import.severalSheets", sheets.size()));
        }
        return sheets.get(0);
    }

    private static Refused unknownSheet(Sheet sheet) {
        return Refused.malformed("file", Message.of("people.import.unknownSheet", Cells.shown(sheet.getName())));
    }

    private RawTable table(Kind kind, String name, Sheet sheet) throws IOException {
        List<Line> read = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                Limits.checkLines(++lines);
                Limits.checkCells(row.getCellCount());
                read.add(new Line(row.getRowNum(), cells(row)));
            });
        }
        return new RawTable(kind, name, read);
    }

    private List<@Nullable Object> cells(Row row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int at = 0; at < row.getCellCount(); at++) {
            cells.add(value(row.getOptionalCell(at).orElse(null)));
        }
        return cells;
    }

    private @Nullable Object value(@Nullable Cell cell) {
        if (cell == null) {
            return null;
        }
        return switch (cell.getType()) {
            case EMPTY -> null;
            case NUMBER -> new NumberCell(cell.asNumber(), workbook.isDate1904());
            case BOOLEAN -> cell.asBoolean();
            case FORMULA -> Unusable.FORMULA;
            case ERROR -> Unusable.ERROR;
            case STRING -> cell.asString();
        };
    }
}
