package vn.tiencu.training.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;

/** Sở Nội vụ works a draft over because somebody asked for it: sound again, grouped anew, kept as a version of its own. */
abstract class Rework extends RoomAct<Rework.Form> {

    private final Draft draft;
    private final String outcome;

    Rework(String element, String outcome, Office office, Draft draft) {
        super(TrainingProcess.MAIN, Form.class, element, office);
        this.outcome = outcome;
        this.draft = draft;
    }

    /** What was changed. */
    record Form(@NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        var form = office.shown().form(plan(task));
        form.put("asked", office.shown().asked(office.journal(), task.caseNumber()));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingPlan about = plan(task);
        draft.requireSound(about);
        draft.group(about, caller);
        draft.keep(task, caller);
        done(about);
        office.journal().add(task, body(task), caller, outcome, office.checks().today(), form.content());
        return Map.of();
    }

    /** What follows when it is done. */
    void done(TrainingPlan about) {}
}
