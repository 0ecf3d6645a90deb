package vn.tiencu.api.tables;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/**
 * A file of tables as it was read: lines of cells that nobody has judged yet.
 *
 * @param sheets the one table of a CSV file, or the sheets of a workbook
 */
public record TableFile(List<Sheet> sheets) {

    /**
     * One table.
     *
     * @param name of the sheet; empty for a CSV file
     */
    public record Sheet(String name, List<Line> lines) {}

    /**
     * One line.
     *
     * @param cells each null, a String, a Boolean, a {@link NumberCell} or an {@link Unusable}
     */
    public record Line(int number, List<@Nullable Object> cells) {

        public boolean isBlank() {
            return width() == 0;
        }

        /** Number of cells up to the last that is not empty. */
        public int width() {
            int width = cells.size();
            while (width > 0 && isEmpty(cells.get(width - 1))) {
                width--;
            }
            return width;
        }

        private static boolean isEmpty(@Nullable Object cell) {
            return cell == null || (cell instanceof String text && text.isBlank());
        }

        public @Nullable Object cell(int index) {
            return index < cells.size() ? cells.get(index) : null;
        }
    }

    /** A number of a workbook; also a date, counted in days from the workbook's first day. */
    public record NumberCell(BigDecimal number, boolean from1904) {}

    /** What a workbook cell may hold that is no value. */
    public enum Unusable {
        FORMULA,
        ERROR
    }

    /** Reads a file by its first bytes; one that is no such file, or too great, is refused as malformed (400). */
    public static TableFile read(byte[] content) {
        return new TableFile(isWorkbook(content) ? WorkbookReading.read(content) : List.of(CsvReading.read(content)));
    }

    /** Whether a file is a workbook by its first bytes, also the older XLS, which is then refused as one. */
    public static boolean isWorkbook(byte[] content) {
        return WorkbookReading.isWorkbook(content);
    }

    /** The only sheet; a workbook with several is refused as malformed (400). */
    public Sheet sole() {
        if (sheets.size() != 1) {
            throw Refused.malformed("file", Message.of("api.table.severalSheets", sheets.size()));
        }
        return sheets.get(0);
    }

    /** The text of a cell, one Unicode form for what looks the same. */
    public static String text(Object raw) {
        String text = raw instanceof NumberCell cell
                ? cell.number().stripTrailingZeros().toPlainString()
                : raw.toString();
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }

    /** A value as the answer may repeat it: short, and without characters that act on a terminal or a page. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(40).forEach(each -> shown.appendCodePoint(isUnprintable(each) ? '?' : each));
        return shown.toString();
    }

    /** Control and direction characters, and halves of characters: they show as nothing or as something else. */
    public static boolean isUnprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
