package vn.tiencu.conversion.plans.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The head signs the decision that issues the plan; who has come under a ground meanwhile must be taken out first. */
@Component
class SignPlan extends PlanAct<SignPlan.Form> {

    SignPlan(PlanOffice office) {
        super(Form.class, "UserTask_SignPlan", office);
    }

    record Form(@NotNull LocalDate signedOn) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionPlan plan = about(task);
        Member signer = office.checks().leader(plan.parties().leadership(), caller);
        office.checks().doneOn("signedOn", form.signedOn(), plan.openedOn());
        String paper = office.papers()
                .decisionDraft(plan, lines(task), office.waiting().of(plan), signer, form.signedOn(), caller);
        office.plans().signed(task.caseNumber(), form.signedOn(), signer.personId(), paper);
        office.journal().add(task, body(task), caller, "SIGNED", form.signedOn(), "");
        return Map.of();
    }
}
