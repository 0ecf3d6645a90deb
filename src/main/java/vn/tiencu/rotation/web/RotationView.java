package vn.tiencu.rotation.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.rotation.process.AssignmentShown.AssignmentHead;
import vn.tiencu.rotation.process.AssignmentShown.DecisionShown;
import vn.tiencu.rotation.process.AssignmentShown.SaidShown;
import vn.tiencu.rotation.process.AssignmentShown.WrittenShown;
import vn.tiencu.rotation.process.PaperShown;
import vn.tiencu.rotation.web.RotationPlanView.RotationEndShown;
import vn.tiencu.rotation.web.RotationPlanView.RotationTaskShown;

/** One person's rotation as the interface shows it; what the bodies said only to those who work on the whole. */
record RotationView(
        @JsonUnwrapped AssignmentHead head,
        String status,
        boolean mayWithdraw,
        boolean mayEndEarly,
        List<SaidShown> opinions,
        @Nullable DecisionShown decision,
        List<WrittenShown> evaluations,
        List<RotationTaskShown> openTasks,
        List<PaperShown> papers,
        @Nullable RotationEndShown end) {}
