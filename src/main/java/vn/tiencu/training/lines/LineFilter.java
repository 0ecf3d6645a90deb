package vn.tiencu.training.lines;

import org.jspecify.annotations.Nullable;
import vn.tiencu.training.lines.LineBook.Entry;
import vn.tiencu.training.lines.PlanLine.Gap;
import vn.tiencu.training.lines.PlanLine.State;

/**
 * Which lines to list; null asks for all.
 *
 * @param q part of a name, with or without tones: {@code duc} finds {@code Đức}
 */
public record LineFilter(
        @Nullable String unit,
        @Nullable String programme,
        @Nullable Gap gap,
        @Nullable State state,
        @Nullable Integer priority,
        @Nullable Integer quarter,
        @Nullable String q) {

    /** Every line. */
    public static final LineFilter ALL = new LineFilter(null, null, null, null, null, null, null);

    boolean fits(Entry entry) {
        PlanLine line = entry.line();
        return fits(unit, line.unitId())
                && fits(programme, line.programme())
                && fits(gap, line.gap())
                && fits(state, line.state())
                && fits(priority, line.priority())
                && fits(quarter, line.quarter())
                && (q == null
                        || q.isBlank()
                        || (entry.person() != null && entry.person().isCalled(q)));
    }

    private static boolean fits(@Nullable Object asked, Object found) {
        return asked == null || asked.equals(found);
    }
}
