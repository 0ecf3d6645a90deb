package vn.tiencu.conversion.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The clerk numbers the decision (NĐ 30/2020, Điều 15, 18). */
@Component
class NumberPlan extends PlanAct<NumberPlan.Form> {

    NumberPlan(Office office) {
        super(Form.class, "UserTask_NumberPlan", office);
    }

    record Form(@NotNull LocalDate issuedOn) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionPlan plan = about(task);
        office.checks().doneOn("issuedOn", form.issuedOn(), plan.issue().signedOn());
        String paper = Objects.requireNonNull(plan.issue().paperId(), "signed before it is numbered");
        String number = office.papers().issue(paper, form.issuedOn(), caller);
        office.plans().numbered(task.caseNumber(), number, form.issuedOn());
        office.journal().add(task, body(task), caller, "NUMBERED", form.issuedOn(), number);
        return Map.of();
    }
}
