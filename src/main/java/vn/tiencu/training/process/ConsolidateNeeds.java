package vn.tiencu.training.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.store.AskedUnits;

/** Sở Nội vụ brings the units' needs together: right number, right people, whole classes (NĐ 171/2025, Điều 39.2; founding document 002). */
@Component
class ConsolidateNeeds extends RoomAct<ConsolidateNeeds.Form> {

    private final AskedUnits units;
    private final Draft draft;

    ConsolidateNeeds(Office office, AskedUnits units, Draft draft) {
        super(TrainingProcess.DRAFTING, Form.class, "UserTask_ConsolidateNeeds", office);
        this.units = units;
        this.draft = draft;
    }

    /** What was done with the units' proposals. */
    record Form(@NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        TrainingPlan about = plan(task);
        var form = office.shown().form(about);
        form.put("units", office.shown().units(units.of(task.caseNumber())));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingPlan about = plan(task);
        draft.requireSound(about);
        draft.group(about, caller);
        draft.keep(task, caller);
        office.journal()
                .add(task, body(task), caller, "CONSOLIDATED", office.checks().today(), form.content());
        return Map.of();
    }
}
