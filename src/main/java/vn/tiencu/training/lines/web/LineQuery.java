package vn.tiencu.training.lines.web;

import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.lines.LineFilter;
import vn.tiencu.training.lines.PlanLine.Gap;
import vn.tiencu.training.lines.PlanLine.State;

/**
 * What a list of lines is asked for in its address.
 *
 * @param q part of a name; {@code duc} finds {@code Đức}
 * @param sort name, unit, programme, gap, priority, quarter, funding, cost or state; with a dash before it the greatest first
 */
record LineQuery(
        @Nullable String unit,
        @Nullable String programme,
        @Nullable Gap gap,
        @Nullable State state,
        @Nullable Integer priority,
        @Nullable Integer quarter,
        @Nullable String q,
        @Nullable String sort) {

    private static final int LONGEST = 100;

    LineFilter filter() {
        if (q != null && q.length() > LONGEST) {
            throw Refused.malformed("q", Message.of("training.lines.questionTooLong", LONGEST));
        }
        return new LineFilter(none(unit), none(programme), gap, state, priority, quarter, none(q));
    }

    private static @Nullable String none(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
