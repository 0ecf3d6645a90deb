package vn.tiencu.training.compensation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.Compensation.Stage;
import vn.tiencu.training.compensation.CompensationPapers;
import vn.tiencu.training.compensation.store.Compensations.Step;

/** The council's recommendation goes to the head within three working days after the meeting (NĐ 171/2025, Điều 11.3). */
@Component
class SendRecommendation extends CompensationAct<SendRecommendation.Form> {

    private final CompensationPapers papers;

    SendRecommendation(CompensationOffice office, CompensationPapers papers) {
        super(Form.class, "UserTask_SendRecommendation", office);
        this.papers = papers;
    }

    record Form(
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Compensation about = about(task);
        LocalDate met = Objects.requireNonNull(about.meeting(), "the council meets first")
                .heldOn();
        office.checks().doneOn("documentDate", form.documentDate(), met);
        office.cases().progress(task.caseNumber(), Stage.DECISION, Step.RECOMMENDED, form.documentDate());
        papers.recommendation(
                about, office.councils().of(task.caseNumber()), form.documentDate(), form.content(), caller);
        office.journal()
                .add(task, about.parties().managing(), caller, "RECOMMENDED", form.documentDate(), form.content());
        return Map.of();
    }
}
