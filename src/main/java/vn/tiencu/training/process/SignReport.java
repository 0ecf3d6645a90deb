package vn.tiencu.training.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;

/** UBND tỉnh signs the report of results (NĐ 171/2025, Điều 39.1). */
@Component
class SignReport extends RoomAct<SignReport.Form> {

    SignReport(Office office) {
        super(TrainingProcess.MAIN, Form.class, "UserTask_SignReport", office);
    }

    /** Day of signature. */
    record Form(@NotNull LocalDate signedOn) {}

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
        office.checks().leader(about.parties().issuer(), caller);
        office.checks().doneOn("signedOn", form.signedOn(), about.issue().publishedOn());
        office.journal().add(task, body(task), caller, "SIGNED", form.signedOn(), "");
        return Map.of();
    }
}
