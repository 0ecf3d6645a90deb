package vn.tiencu.training.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;

/** The clerk enters the signed plan in the register, which gives its number, by the next working day (NĐ 30/2020, Điều 15 and 18). */
@Component
class IssueNumber extends RoomAct<IssueNumber.Form> {

    IssueNumber(Office office) {
        super(TrainingProcess.MAIN, Form.class, "UserTask_IssueNumber", office);
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
        office.plans().numbered(task.caseNumber(), "", form.issuedOn());
        office.journal().add(task, body(task), caller, "NUMBERED", form.issuedOn(), "");
        return Map.of();
    }
}
