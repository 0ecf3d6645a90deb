package vn.tiencu.people.imports;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file or sheet as it was read: lines of cells that nobody has judged yet.
 *
 * @param sheet name of the sheet when there are several, otherwise empty
 */
record RawTable(Kind kind, String sheet, List<Line> lines) {

    /**
     * One line.
     *
     * @param cells each null, a String, a Boolean, a {@link NumberCell} or an {@link Unusable}
     */
    record Line(int number, List<@Nullable Object> cells) {

        boolean isBlank() {
            return width() == 0;
        }

        /** Number of cells up to the last that is not empty. */
        int width() {
            int width = cells.size();
            while (width > 0 && isEmpty(cells.get(width - 1))) {
                width--;
            }
            return width;
        }

        private static boolean isEmpty(@Nullable Object cell) {
            return cell == null || (cell instanceof String text && text.isBlank());
        }

        @Nullable
        Object cell(int index) {
            return index < cells.size() ? cells.get(index) : null;
        }
    }

    /** A number of a workbook; also a date, counted in days from the workbook's first day. */
    record NumberCell(BigDecimal number, boolean from1904) {}

    /** What a workbook cell may hold that is no value. */
    enum Unusable {
        FORMULA,
        ERROR
    }
}
