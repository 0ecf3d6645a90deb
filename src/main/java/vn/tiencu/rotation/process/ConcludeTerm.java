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

/** Whoever decided the rotation concludes on it (NĐ 170/2025, Điều 49.2c). */
@Component
class ConcludeTerm extends PersonAct<ConcludeTerm.Form> {

    ConcludeTerm(Bureau bureau) {
        super(RotationProcess.TERM, Form.class, "UserTask_ConcludeTerm", bureau);
    }

    /** The conclusion. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        requireOther(about(task), caller);
        bureau.checks()
                .doneOn(
                        "documentDate",
                        form.documentDate(),
                        about(task).decision().from());
        bureau.evaluations()
                .add(task.caseNumber(), new Evaluation("CONCLUSION", form.documentDate(), null, form.content()));
        enter(task, caller, "CONCLUDED", form.documentDate(), "");
        return Map.of();
    }
}
