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

/** The sending unit proposes where the person is to work afterwards (NĐ 170/2025, Điều 44.2b, 46.5d). */
@Component
class ProposePlacement extends PersonAct<ProposePlacement.Form> {

    ProposePlacement(Bureau bureau) {
        super(RotationProcess.TERM, Form.class, "UserTask_ProposePlacement", bureau);
    }

    enum Placement {
        PLACED,
        RETURNED,
        STAYS,
        EXTENDED
    }

    /** The proposal. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotNull Placement placement,
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
                .add(
                        task.caseNumber(),
                        new Evaluation(
                                "PLACEMENT",
                                form.documentDate(),
                                form.placement().name(),
                                form.content()));
        enter(task, caller, form.placement().name(), form.documentDate(), "");
        return Map.of();
    }
}
