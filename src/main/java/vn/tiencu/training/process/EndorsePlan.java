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
import vn.tiencu.training.store.Opinions;

/** The Party body of the People's Committee considers the draft (founding document 000, section 3). */
@Component
class EndorsePlan extends RoomAct<EndorsePlan.Form> {

    private final Opinions opinions;

    EndorsePlan(Office office, Opinions opinions) {
        super(TrainingProcess.MAIN, Form.class, "UserTask_EndorsePlan", office);
        this.opinions = opinions;
    }

    enum Outcome {
        ENDORSED,
        RETURNED
    }

    /** The conclusion of the meeting. */
    record Form(
            @NotNull Outcome outcome,
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        var form = office.shown().form(plan(task));
        form.put("opinions", office.shown().opinions(opinions.of(task.caseNumber())));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingPlan about = plan(task);
        office.checks().doneOn("documentDate", form.documentDate(), about.startedOn());
        office.journal().add(task, body(task), caller, form.outcome().name(), form.documentDate(), form.content());
        return TrainingProcess.PLAN_ENDORSED.with(form.outcome() == Outcome.ENDORSED);
    }
}
