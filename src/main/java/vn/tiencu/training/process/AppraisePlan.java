package vn.tiencu.training.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.papers.PlanPapers;
import vn.tiencu.training.store.Opinions;

/** Ban Tổ chức appraises within seven working days of receipt, or returns what is not complete (founding document 000, section 3). */
@Component
class AppraisePlan extends RoomAct<AppraisePlan.Form> {

    private final PlanPapers papers;
    private final Opinions opinions;
    private final Receipts receipts;

    AppraisePlan(Office office, Opinions opinions, Receipts receipts, PlanPapers papers) {
        super(TrainingProcess.MAIN, Form.class, "UserTask_AppraisePlan", office);
        this.papers = papers;
        this.opinions = opinions;
        this.receipts = receipts;
    }

    enum Outcome {
        APPRAISED,
        RETURNED
    }

    /** The appraisal, or what is missing. */
    record Form(
            @NotNull Outcome outcome,
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        var form = office.shown().form(plan(task));
        form.put("papers", office.shown().papers(task.caseNumber()));
        form.put("opinions", office.shown().opinions(opinions.of(task.caseNumber())));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingPlan about = plan(task);
        office.checks().doneOn("documentDate", form.documentDate(), receipts.day(about));
        boolean accepted = form.outcome() == Outcome.APPRAISED;
        if (!accepted) {
            receipts.returned(about);
        }
        papers.appraisalReport(about, form.outcome().name(), form.documentDate(), form.content(), caller);
        office.journal().add(task, body(task), caller, form.outcome().name(), form.documentDate(), form.content());
        return TrainingProcess.SUBMISSION_ACCEPTED.with(accepted);
    }
}
