package vn.tiencu.training.needs;

import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.PlanLine.State;

/** A line with one thing changed, to be stored under the version that was read. */
final class LineCopies {

    private LineCopies() {}

    static PlanLine inQuarter(PlanLine line, int quarter) {
        return copy(line, quarter, line.state(), line.note(), line.version());
    }

    /** Answered by somebody who saw this version of it. */
    static PlanLine answered(PlanLine line, State state, String note, int version) {
        return copy(line, line.quarter(), state, note, version);
    }

    private static PlanLine copy(PlanLine line, int quarter, State state, String note, int version) {
        return new PlanLine(
                line.id(),
                line.caseNumber(),
                line.unitId(),
                line.personId(),
                line.postId(),
                line.programme(),
                line.gap(),
                line.priority(),
                line.funding(),
                line.cost(),
                quarter,
                line.source(),
                state,
                note,
                line.classId(),
                version);
    }
}
