package vn.tiencu.conversion.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The plan is made public inside the unit, early enough for everybody’s notice (Luật 36/2018, Điều 24.3). */
@Component
class PublishPlan extends PlanAct<PublishPlan.Form> {

    PublishPlan(Office office) {
        super(Form.class, "UserTask_PublishPlan", office);
    }

    record Form(
            @NotNull LocalDate publishedOn,
            @NotBlank @Size(max = 300) String place) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionPlan plan = about(task);
        office.checks().doneOn("publishedOn", form.publishedOn(), plan.issue().numberedOn());
        office.lineChecks().requireNotice(plan, lines(task), form.publishedOn());
        office.plans().published(task.caseNumber(), form.publishedOn(), form.place());
        office.journal().add(task, body(task), caller, "PUBLISHED", form.publishedOn(), form.place());
        return Map.of();
    }
}
