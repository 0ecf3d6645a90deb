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

/** The Party body of the People's Committee submits the plan; the system stamps the receipt, and the seven working days begin (founding document 000, section 3). */
@Component
class SubmitPlan extends RoomAct<SubmitPlan.Form> {

    private final PlanPapers papers;
    private final Receipts receipts;

    SubmitPlan(Office office, Receipts receipts, PlanPapers papers) {
        super(TrainingProcess.MAIN, Form.class, "UserTask_SubmitPlan", office);
        this.papers = papers;
        this.receipts = receipts;
    }

    /** The submission as it is signed. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        TrainingPlan about = plan(task);
        var form = office.shown().form(about);
        form.put("appraiserName", office.shown().bodyName(about.parties().appraiser()));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingPlan about = plan(task);
        office.checks().leader(about.parties().endorser(), caller);
        office.checks().doneOn("documentDate", form.documentDate(), about.startedOn());
        receipts.first(about);
        papers.submission(plan(task), form.documentDate(), form.content(), caller);
        office.journal().add(task, body(task), caller, "SUBMITTED", form.documentDate(), form.content());
        return Map.of();
    }
}
