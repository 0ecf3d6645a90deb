package vn.tiencu.rotation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.RotationAssignment.Evaluation;
import vn.tiencu.rotation.RotationProcess;

/** The person's own review at the end, handed in through the unit where he works (NĐ 170/2025, Điều 49.2a). */
@Component
class ReviewSelf extends PersonAct<ReviewSelf.Form> {

    ReviewSelf(Bureau bureau) {
        super(RotationProcess.TERM, Form.class, "UserTask_ReviewSelf", bureau);
    }

    /** The review. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        bureau.checks()
                .doneOn(
                        "documentDate",
                        form.documentDate(),
                        about(task).decision().from());
        bureau.evaluations().add(task.caseNumber(), new Evaluation("SELF", form.documentDate(), null, form.content()));
        enter(task, caller, "REVIEWED", form.documentDate(), "");
        return Map.of();
    }
}
