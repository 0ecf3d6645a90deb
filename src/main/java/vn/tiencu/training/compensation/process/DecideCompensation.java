package vn.tiencu.training.compensation.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.Compensation.Stage;
import vn.tiencu.training.compensation.CompensationPapers;
import vn.tiencu.training.compensation.store.Compensations.Step;

/** The head signs the decision on the ground of the recommendation (NĐ 171/2025, Điều 12). */
@Component
class DecideCompensation extends CompensationAct<DecideCompensation.Form> {

    private final CompensationPapers papers;

    DecideCompensation(CompensationOffice office, CompensationPapers papers) {
        super(Form.class, "UserTask_DecideCompensation", office);
        this.papers = papers;
    }

    record Form(@NotNull LocalDate signedOn) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Compensation about = about(task);
        var signer = office.checks().leader(about.parties().decider(), caller);
        office.checks().doneOn("signedOn", form.signedOn(), about.decision().recommendedOn());
        String paper = papers.decisionDraft(about, signer, form.signedOn(), caller);
        office.cases()
                .progress(task.caseNumber(), Stage.NUMBER, Step.SIGNED, form.signedOn(), signer.personId(), paper);
        office.journal().add(task, about.parties().decider(), caller, "SIGNED", form.signedOn(), "");
        return Map.of();
    }
}
