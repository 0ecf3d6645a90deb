package vn.tiencu.training.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;

/** Sở Nội vụ takes in what the Standing Committee concluded, before the plan is signed. */
@Component
class CorrectPlan extends RoomAct<CorrectPlan.Form> {

    private final Draft draft;

    CorrectPlan(Office office, Draft draft) {
        super(TrainingProcess.MAIN, Form.class, "UserTask_CorrectPlan", office);
        this.draft = draft;
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
        office.journal()
                .add(task, body(task), caller, "CORRECTED", office.checks().today(), form.content());
        return Map.of();
    }
}
