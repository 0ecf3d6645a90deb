package vn.tiencu.conversion.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The head signs the decision that issues the plan; what was sound in the draft must still be. */
@Component
class SignPlan extends PlanAct<SignPlan.Form> {

    SignPlan(Office office) {
        super(Form.class, "UserTask_SignPlan", office);
    }

    record Form(@NotNull LocalDate signedOn) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionPlan plan = about(task);
        Member signer = office.checks().leader(plan.parties().leadership(), caller);
        office.checks().doneOn("signedOn", form.signedOn(), plan.startedOn());
        office.lineChecks().requireSound(plan, lines(task), form.signedOn());
        String paper = office.papers().planDecisionDraft(office.facts().of(plan), signer, form.signedOn(), caller);
        office.plans().signed(task.caseNumber(), form.signedOn(), signer.personId(), paper);
        office.journal().add(task, body(task), caller, "SIGNED", form.signedOn(), "");
        return Map.of();
    }
}
