package vn.tiencu.training.lines;

import org.jspecify.annotations.Nullable;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.lines.PlanLine.Gap;
import vn.tiencu.training.lines.PlanLine.Source;
import vn.tiencu.training.lines.PlanLine.State;

/**
 * A line as the interface shows it.
 *
 * @param post title of the post that the person holds, empty when none
 * @param version to be sent back in If-Match with a change
 * @param editable whether this reader may change it now
 */
public record LineView(
        String id,
        String unitId,
        String unitName,
        String personId,
        String fullName,
        String post,
        String programme,
        String programmeName,
        Gap gap,
        int priority,
        int quarter,
        Funding funding,
        long cost,
        State state,
        Source source,
        String note,
        @Nullable String classId,
        int version,
        boolean editable) {

    /** What a line says, beside the names of what its ids stand for. */
    LineView(PlanLine line, String unitName, String fullName, String post, String programmeName, boolean editable) {
        this(
                line.id(),
                line.unitId(),
                unitName,
                line.personId(),
                fullName,
                post,
                line.programme(),
                programmeName,
                line.gap(),
                line.priority(),
                line.quarter(),
                line.funding(),
                line.cost(),
                line.state(),
                line.source(),
                line.note(),
                line.classId(),
                line.version(),
                editable);
    }
}
