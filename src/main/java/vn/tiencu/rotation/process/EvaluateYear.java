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
import vn.tiencu.rotation.RotationAssignment.Evaluation;
import vn.tiencu.rotation.RotationProcess;

/** The receiving unit evaluates the person every year (NĐ 170/2025, Điều 49.1). */
@Component
class EvaluateYear extends PersonAct<EvaluateYear.Form> {

    EvaluateYear(Bureau bureau) {
        super(RotationProcess.TERM, Form.class, "UserTask_EvaluateYear", bureau);
    }

    enum Rating {
        EXCELLENT,
        GOOD,
        COMPLETED,
        FAILED
    }

    /** The evaluation. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotNull Rating rating,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationAssignment about = about(task);
        requireOther(about, caller);
        bureau.checks().leader(about.receiver(), caller);
        LocalDate since = bureau.evaluations().of(task.caseNumber()).stream()
                .map(Evaluation::on)
                .reduce((earlier, later) -> later)
                .orElse(Objects.requireNonNull(about.decision().from()));
        bureau.checks().doneOn("documentDate", form.documentDate(), since);
        Evaluation found =
                new Evaluation("YEAR", form.documentDate(), form.rating().name(), form.content());
        bureau.evaluations().add(task.caseNumber(), found);
        bureau.papers().yearly(about, since, found, caller);
        enter(task, caller, "EVALUATED", form.documentDate(), "");
        LocalDate due = Objects.requireNonNull(about.years().nextEvaluation());
        return RotationProcess.TERM_OVER.with(
                !due.isBefore(Objects.requireNonNull(about.decision().until())));
    }
}
