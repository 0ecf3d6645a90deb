package vn.tiencu.conversion.plans.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;

/** The leadership approves the plan, sends it back with a reason or decides that none is issued. */
@Component
class ApprovePlan extends PlanAct<ApprovePlan.Form> {

    ApprovePlan(PlanOffice office) {
        super(Form.class, "UserTask_ApprovePlan", office);
    }

    enum Decision {
        APPROVED,
        RETURNED,
        REFUSED
    }

    record Form(
            @NotNull Decision decision,
            @Nullable @Size(max = 2000) String reason) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        office.checks().leader(about(task).parties().leadership(), caller);
        String reason = form.reason() == null ? "" : form.reason();
        if (form.decision() != Decision.APPROVED && reason.isBlank()) {
            throw SigningChecks.refused("reasonNeeded", "reason", Message.of("conversion.plan.reasonNeeded"));
        }
        office.journal()
                .add(
                        task,
                        body(task),
                        caller,
                        form.decision().name(),
                        office.checks().today(),
                        reason);
        return Map.of(
                ConversionProcess.PLAN_APPROVED.name(), form.decision() == Decision.APPROVED,
                ConversionProcess.PLAN_REFUSED.name(), form.decision() == Decision.REFUSED);
    }
}
