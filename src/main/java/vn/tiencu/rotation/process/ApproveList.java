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
import vn.tiencu.identity.Member;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.RotationProcess;

/** The competent body approves plan and list and signs them, sends the list back or refuses it (NĐ 170/2025, Điều 45). */
@Component
class ApproveList extends PlanAct<ApproveList.Form> {

    private final LineChecks checks;

    ApproveList(Office office, LineChecks checks) {
        super(Form.class, "UserTask_ApproveList", office);
        this.checks = checks;
    }

    enum Outcome {
        APPROVED,
        RETURNED,
        REFUSED
    }

    /** The conclusion. */
    record Form(
            @NotNull Outcome outcome,
            @NotNull LocalDate signedOn,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        return office.shown().withList(plan(task));
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationPlan about = plan(task);
        office.checks().doneOn("signedOn", form.signedOn(), about.policyOn());
        if (form.outcome() == Outcome.APPROVED) {
            sign(about, caller, form);
        }
        office.journal().add(task, body(task), caller, form.outcome().name(), form.signedOn(), form.content());
        Map<String, Object> told =
                new HashMap<>(RotationProcess.LIST_APPROVED.with(form.outcome() == Outcome.APPROVED));
        told.putAll(RotationProcess.LIST_RETURNED.with(form.outcome() == Outcome.RETURNED));
        return told;
    }

    private void sign(RotationPlan about, Caller caller, Form form) {
        String number = about.number().toString();
        Member signer = office.checks().leader(about.parties().decider(), caller);
        var kept = office.lines().kept(number);
        checks.requireSound(about, kept);
        String paper = office.papers().plan(about, kept, signer, form.signedOn(), caller);
        office.plans().signed(number, form.signedOn(), paper);
    }
}
