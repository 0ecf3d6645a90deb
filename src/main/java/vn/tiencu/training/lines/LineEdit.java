package vn.tiencu.training.lines;

import org.jspecify.annotations.Nullable;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.lines.PlanLine.Gap;
import vn.tiencu.training.lines.PlanLine.State;

/**
 * What somebody changes of a line; null leaves a value as it is.
 *
 * @param state DROPPED drops the line, which needs a reason in the note; another state takes it up again
 */
public record LineEdit(
        @Nullable String programme,
        @Nullable Gap gap,
        @Nullable Integer priority,
        @Nullable Integer quarter,
        @Nullable Funding funding,
        @Nullable Long cost,
        @Nullable State state,
        @Nullable String note) {

    public LineEdit {
        note = note == null ? null : NoteText.of(note);
    }

    /** Drops a line for a reason. */
    public static LineEdit drop(String reason) {
        return new LineEdit(null, null, null, null, null, null, State.DROPPED, reason);
    }

    /** The line as it would stand afterwards, its version still that which was read. */
    public PlanLine on(PlanLine line) {
        return new PlanLine(
                line.id(),
                line.caseNumber(),
                line.unitId(),
                line.personId(),
                line.postId(),
                or(programme, line.programme()),
                or(gap, line.gap()),
                or(priority, line.priority()),
                or(funding, line.funding()),
                or(cost, line.cost()),
                or(quarter, line.quarter()),
                line.source(),
                or(state, line.state()),
                or(note, line.note()),
                line.classId(),
                line.version());
    }

    private static <T> T or(@Nullable T changed, T kept) {
        return changed == null ? kept : changed;
    }
}
