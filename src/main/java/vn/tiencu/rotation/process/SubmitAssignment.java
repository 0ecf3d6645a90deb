package vn.tiencu.rotation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationProcess;

/** The submission to whoever decides, with every opinion as it was given (NĐ 170/2025, Điều 46.5a). */
@Component
class SubmitAssignment extends PersonAct<SubmitAssignment.Form> {

    SubmitAssignment(Bureau bureau) {
        super(RotationProcess.ASSIGNMENT, Form.class, "UserTask_SubmitAssignment", bureau);
    }

    /** The submission. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationAssignment about = about(task);
        LocalDate met = Objects.requireNonNull(about.meeting()).on();
        bureau.checks().doneOn("documentDate", form.documentDate(), met);
        bureau.papers()
                .submission(
                        about, bureau.opinions().of(task.caseNumber()), form.documentDate(), form.content(), caller);
        enter(task, caller, "SUBMITTED", form.documentDate(), form.content());
        return Map.of();
    }
}
