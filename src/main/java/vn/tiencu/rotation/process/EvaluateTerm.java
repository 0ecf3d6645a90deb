package vn.tiencu.rotation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationAssignment.Evaluation;
import vn.tiencu.rotation.RotationProcess;

/** The receiving unit evaluates the whole time (NĐ 170/2025, Điều 49.2b). */
@Component
class EvaluateTerm extends PersonAct<EvaluateTerm.Form> {

    EvaluateTerm(Bureau bureau) {
        super(RotationProcess.TERM, Form.class, "UserTask_EvaluateTerm", bureau);
    }

    /** The evaluation. */
    record Form(
            @NotNull LocalDate documentDate,
            EvaluateYear.@NotNull Rating rating,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationAssignment about = about(task);
        requireOther(about, caller);
        bureau.checks().leader(about.receiver(), caller);
        bureau.checks()
                .doneOn("documentDate", form.documentDate(), about.decision().from());
        Evaluation found =
                new Evaluation("TERM", form.documentDate(), form.rating().name(), form.content());
        bureau.papers().term(about, bureau.evaluations().of(task.caseNumber()), found, caller);
        bureau.evaluations().add(task.caseNumber(), found);
        enter(task, caller, "EVALUATED", form.documentDate(), "");
        return Map.of();
    }
}
