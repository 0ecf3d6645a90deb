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

/** A consulted body writes its opinion on the draft (founding document 000, section 3: coordination while it is drafted). */
@Component
class GiveOpinion extends RoomAct<GiveOpinion.Form> {

    private final PlanPapers papers;
    private final Opinions opinions;

    GiveOpinion(Office office, Opinions opinions, PlanPapers papers) {
        super(TrainingProcess.DRAFTING, Form.class, "UserTask_GiveOpinion", office);
        this.papers = papers;
        this.opinions = opinions;
    }

    enum Opinion {
        AGREE,
        AGREE_WITH_CONDITIONS,
        DISAGREE,
        NO_COMMENT
    }

    /** The answer as the letter has it. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotNull Opinion opinion,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        var form = office.shown().form(plan(task));
        form.put("bodyName", office.shown().bodyName(body(task)));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingPlan about = plan(task);
        office.checks().doneOn("documentDate", form.documentDate(), about.startedOn());
        String body = body(task);
        String opinion = form.opinion().name();
        opinions.answer(task.caseNumber(), body, form.documentDate(), opinion, form.content());
        papers.opinionAnswer(about, body, opinion, form.documentDate(), form.content(), caller);
        office.journal().add(task, body, caller, opinion, form.documentDate(), form.content());
        return Map.of();
    }
}
