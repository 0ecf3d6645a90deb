package vn.tiencu.training.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.papers.PlanPapers;

/** The clerk enters the signed plan in the register, which gives its number, by the next working day (NĐ 30/2020, Điều 15 and 18). */
@Component
class IssueNumber extends RoomAct<IssueNumber.Form> {

    private final PlanPapers papers;

    IssueNumber(Office office, PlanPapers papers) {
        super(TrainingProcess.MAIN, Form.class, "UserTask_IssueNumber", office);
        this.papers = papers;
    }

    /** Day of entry. */
    record Form(@NotNull LocalDate issuedOn) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        TrainingPlan about = plan(task);
        var form = office.shown().form(about);
        form.put("draftPaperId", about.issue().paperId());
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingPlan about = plan(task);
        office.checks().doneOn("issuedOn", form.issuedOn(), about.issue().signedOn());
        String number = papers.issuePlan(about, form.issuedOn(), caller);
        office.plans().numbered(task.caseNumber(), number, form.issuedOn());
        office.journal().add(task, body(task), caller, "NUMBERED", form.issuedOn(), number);
        return Map.of();
    }
}
