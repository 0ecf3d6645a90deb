package vn.tiencu.training.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;

/** The submission is completed and comes in again; the clock restarts or goes on, as {@code training_clock} says. */
@Component
class CorrectSubmission extends RoomAct<CorrectSubmission.Form> {

    private final Draft draft;
    private final Receipts receipts;

    CorrectSubmission(Office office, Draft draft, Receipts receipts) {
        super(TrainingProcess.MAIN, Form.class, "UserTask_CorrectSubmission", office);
        this.draft = draft;
        this.receipts = receipts;
    }

    /** What was changed. */
    record Form(@NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        TrainingPlan about = plan(task);
        var form = office.shown().form(about);
        form.put("asked", office.shown().asked(office.journal(), task.caseNumber()));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingPlan about = plan(task);
        draft.requireSound(about);
        draft.group(about, caller);
        draft.keep(task, caller);
        receipts.again(about);
        office.journal()
                .add(task, body(task), caller, "COMPLETED", office.checks().today(), form.content());
        return Map.of();
    }
}
