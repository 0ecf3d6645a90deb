package vn.tiencu.conversion.plans.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The clerk enters the signed decision in the register, which gives its number (NĐ 30/2020, Điều 15, 18). */
@Component
class IssueNumber extends PlanAct<IssueNumber.Form> {

    IssueNumber(PlanOffice office) {
        super(Form.class, "UserTask_IssueNumber", office);
    }

    record Form(@NotNull LocalDate issuedOn) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        ConversionPlan plan = about(task);
        Map<String, @Nullable Object> form = office.shown().form(plan);
        form.put("draftPaperId", plan.decision().paperId());
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionPlan plan = about(task);
        office.checks().doneOn("issuedOn", form.issuedOn(), plan.decision().signedOn());
        String number = office.papers().issue(plan, form.issuedOn(), caller);
        office.plans().numbered(task.caseNumber(), number, form.issuedOn());
        office.journal().add(task, body(task), caller, "NUMBERED", form.issuedOn(), number);
        return Map.of();
    }
}
