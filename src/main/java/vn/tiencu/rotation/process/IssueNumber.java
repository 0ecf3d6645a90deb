package vn.tiencu.rotation.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.RotationPlan;

/** The clerk enters the signed plan in the register, which gives its number. */
@Component
class IssueNumber extends PlanAct<IssueNumber.Form> {

    IssueNumber(Office office) {
        super(Form.class, "UserTask_IssueNumber", office);
    }

    /** Day of entry. */
    record Form(@NotNull LocalDate issuedOn) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        RotationPlan about = plan(task);
        var form = office.shown().form(about);
        form.put("draftPaperId", about.issue().paperId());
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationPlan about = plan(task);
        office.checks().doneOn("issuedOn", form.issuedOn(), about.issue().signedOn());
        String paper = Objects.requireNonNull(about.issue().paperId());
        String number = office.papers().issue(paper, form.issuedOn(), caller);
        office.plans().numbered(task.caseNumber(), number, form.issuedOn());
        office.journal().add(task, body(task), caller, "NUMBERED", form.issuedOn(), number);
        return Map.of();
    }
}
