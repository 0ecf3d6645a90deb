package vn.tiencu.training.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.papers.PlanPapers;

/** UBND tỉnh signs the plan, which is to be issued before 31/01 (founding document 000, section 3; NĐ 171/2025, Điều 37.3). */
@Component
class SignPlan extends RoomAct<SignPlan.Form> {

    private final PlanPapers papers;
    private final Draft draft;

    SignPlan(Office office, Draft draft, PlanPapers papers) {
        super(TrainingProcess.MAIN, Form.class, "UserTask_SignPlan", office);
        this.papers = papers;
        this.draft = draft;
    }

    /** Day of signature. */
    record Form(@NotNull LocalDate signedOn) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        TrainingPlan about = plan(task);
        var form = office.shown().form(about);
        form.put("papers", office.shown().papers(task.caseNumber()));
        form.put("issuerName", office.shown().bodyName(about.parties().issuer()));
        form.put("late", !office.checks().today().isBefore(about.issueBefore()));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingPlan about = plan(task);
        Member signer = office.checks().leader(about.parties().issuer(), caller);
        office.checks().doneOn("signedOn", form.signedOn(), about.startedOn());
        draft.requireSound(about);
        String paper = papers.planDraft(about, signer, form.signedOn(), caller);
        office.plans().signed(task.caseNumber(), form.signedOn(), signer.personId(), paper);
        office.journal().add(task, body(task), caller, "SIGNED", form.signedOn(), "");
        return Map.of();
    }
}
