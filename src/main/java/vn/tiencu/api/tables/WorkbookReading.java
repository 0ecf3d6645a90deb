package vn.tiencu.api.tables;

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
import vn.tiencu.api.tables.TableFile.Line;
import vn.tiencu.api.tables.TableFile.NumberCell;
import vn.tiencu.api.tables.TableFile.Unusable;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Reads an XLSX workbook, all of its sheets. */
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

    static List<TableFile.Sheet> read(byte[] content) {
        try {
            try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
                Limits.checkUnpacked(zip);
            }
            var options = new ReadingOptions(false, true);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), options)) {
                return new WorkbookReading(workbook).tables();
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException unreadable) {
            throw Refused.malformed("file", Message.of("api.table.badWorkbook"));
        }
    }

    private List<TableFile.Sheet> tables() throws IOException {
        List<TableFile.Sheet> tables = new ArrayList<>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            tables.add(table(sheet));
        }
        return tables;
    }

    private TableFile.Sheet table(Sheet sheet) throws IOException {
        List<Line> read = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> {
                Limits.checkLines(++lines);
                Limits.checkCells(row.getCellCount());
                read.add(new Line(row.getRowNum(), cells(row)));
            });
        }
        return new TableFile.Sheet(sheet.getName(), read);
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
