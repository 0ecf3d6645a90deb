package vn.tiencu.rotation.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.rotation.process.LineShown;
import vn.tiencu.rotation.process.PaperShown;
import vn.tiencu.rotation.process.PlanHead;
import vn.tiencu.rotation.process.RotationUnitShown;
import vn.tiencu.rotation.process.TakesNobody;

/** A plan as the interface shows it: to its parties the whole, to a unit that was asked its own part. */
record RotationPlanView(
        @JsonUnwrapped PlanHead head,
        String status,
        boolean mayWithdraw,
        List<RotationUnitShown> units,
        List<TakesNobody> refusals,
        List<LineShown> lines,
        List<String> assignments,
        List<RotationTaskShown> openTasks,
        List<PaperShown> papers,
        @Nullable RotationEndShown end) {

    record RotationTaskShown(
            String id,
            String element,
            String name,
            List<String> bodies,
            @Nullable OffsetDateTime due,
            String urgency) {}

    record RotationEndShown(String element, String reason, OffsetDateTime at) {}
}
