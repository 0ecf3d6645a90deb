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

/** The Standing Committee gives its opinion (founding document 000, section 3): it agrees, wants the draft done again, or does not agree at all. */
@Component
class GiveStandingOpinion extends RoomAct<GiveStandingOpinion.Form> {

    private final PlanPapers papers;

    GiveStandingOpinion(Office office, PlanPapers papers) {
        super(TrainingProcess.MAIN, Form.class, "UserTask_GiveStandingOpinion", office);
        this.papers = papers;
    }

    enum Outcome {
        AGREED,
        REDRAFT,
        REFUSED
    }

    /** The conclusion as the notice has it. */
    record Form(
            @NotNull Outcome outcome,
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        var form = office.shown().form(plan(task));
        form.put("papers", office.shown().papers(task.caseNumber()));
        form.put("appraisal", office.shown().last(office.journal(), task.caseNumber(), "UserTask_AppraisePlan"));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingPlan about = plan(task);
        office.checks().doneOn("documentDate", form.documentDate(), about.startedOn());
        papers.standingNotice(plan(task), form.outcome().name(), form.documentDate(), form.content(), caller);
        office.journal().add(task, body(task), caller, form.outcome().name(), form.documentDate(), form.content());
        return Map.of(
                TrainingProcess.PLAN_AGREED.name(), form.outcome() == Outcome.AGREED,
                TrainingProcess.REDRAFT_ASKED.name(), form.outcome() == Outcome.REDRAFT);
    }
}
