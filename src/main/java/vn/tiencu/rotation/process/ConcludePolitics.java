package vn.tiencu.rotation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.RotationProcess;

/** The conclusion on the political standard (NĐ 170/2025, Điều 46.3b). */
@Component
class ConcludePolitics extends PersonAct<ConcludePolitics.Form> {

    ConcludePolitics(Bureau bureau) {
        super(RotationProcess.ASSIGNMENT, Form.class, "UserTask_ConcludePolitics", bureau);
    }

    enum Outcome {
        MET,
        NOT_MET
    }

    /** The conclusion. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        bureau.checks().doneOn("documentDate", form.documentDate(), about(task).startedOn());
        bureau.cases().concluded(task.caseNumber(), form.content());
        enter(task, caller, form.outcome().name(), form.documentDate(), "");
        return RotationProcess.STANDARD_MET.with(form.outcome() == Outcome.MET);
    }
}
