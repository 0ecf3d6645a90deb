package vn.tiencu.conversion.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The leadership agrees, has the plan drafted again or drops it, each with its reason. */
@Component
class ApprovePlan extends PlanAct<ApprovePlan.Form> {

    ApprovePlan(Office office) {
        super(Form.class, "UserTask_ApprovePlan", office);
    }

    enum Outcome {
        APPROVED,
        RETURNED,
        REFUSED
    }

    record Form(
            @NotNull Outcome outcome,
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionPlan plan = about(task);
        office.checks().doneOn("documentDate", form.documentDate(), plan.startedOn());
        office.journal().add(task, body(task), caller, form.outcome().name(), form.documentDate(), form.content());
        return Map.of(
                ConversionProcess.PLAN_REFUSED.name(),
                form.outcome() == Outcome.REFUSED,
                ConversionProcess.PLAN_RETURNED.name(),
                form.outcome() == Outcome.RETURNED);
    }
}
