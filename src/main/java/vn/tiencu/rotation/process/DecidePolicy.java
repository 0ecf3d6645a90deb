package vn.tiencu.rotation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.RotationProcess;

/** The competent body gives the policy (chủ trương), sends the plan back or refuses it (NĐ 170/2025, Điều 46.1). */
@Component
class DecidePolicy extends PlanAct<DecidePolicy.Form> {

    DecidePolicy(Office office) {
        super(Form.class, "UserTask_DecidePolicy", office);
    }

    enum Outcome {
        AGREED,
        RETURNED,
        REFUSED
    }

    /** The conclusion. */
    record Form(
            @NotNull Outcome outcome,
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        office.checks().doneOn("documentDate", form.documentDate(), plan(task).startedOn());
        if (form.outcome() == Outcome.AGREED) {
            office.plans().agreed(task.caseNumber(), form.documentDate());
        }
        office.journal().add(task, body(task), caller, form.outcome().name(), form.documentDate(), form.content());
        Map<String, Object> told = new HashMap<>(RotationProcess.POLICY_AGREED.with(form.outcome() == Outcome.AGREED));
        told.putAll(RotationProcess.PLAN_RETURNED.with(form.outcome() == Outcome.RETURNED));
        return told;
    }
}
