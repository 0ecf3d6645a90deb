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

/** The clerk numbers the report and sends it to the Ministry before 31/01 (NĐ 171/2025, Điều 39.1). */
@Component
class SendReport extends RoomAct<SendReport.Form> {

    private final PlanPapers papers;

    SendReport(Office office, PlanPapers papers) {
        super(TrainingProcess.MAIN, Form.class, "UserTask_SendReport", office);
        this.papers = papers;
    }

    /** Day of entry and sending. */
    record Form(@NotNull LocalDate sentOn) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        TrainingPlan about = plan(task);
        var form = office.shown().form(about);
        form.put("draftPaperId", about.report().paperId());
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingPlan about = plan(task);
        office.checks().doneOn("sentOn", form.sentOn(), about.issue().publishedOn());
        String number = papers.issueReport(about, form.sentOn(), caller);
        office.plans().reported(task.caseNumber(), number, form.sentOn());
        office.journal().add(task, body(task), caller, "SENT", form.sentOn(), number);
        return Map.of();
    }
}
