package vn.tiencu.training.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.Stage;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.events.TrainingPlanPublished;

/** The plan is made public and sent to the units (NĐ 171/2025, Điều 2.5). */
@Component
class PublishPlan extends RoomAct<PublishPlan.Form> {

    private final ApplicationEventPublisher events;

    PublishPlan(Office office, ApplicationEventPublisher events) {
        super(TrainingProcess.MAIN, Form.class, "UserTask_PublishPlan", office);
        this.events = events;
    }

    /** Day, and where it is published. */
    record Form(
            @NotNull LocalDate publishedOn,
            @NotBlank @Size(max = 300) String place) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        TrainingPlan about = plan(task);
        var form = office.shown().form(about);
        form.put("decision", office.shown().issue(about));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        TrainingPlan about = plan(task);
        office.checks().doneOn("publishedOn", form.publishedOn(), about.issue().numberedOn());
        office.plans().published(task.caseNumber(), form.publishedOn());
        office.plans().moveTo(task.caseNumber(), Stage.CARRIED_OUT);
        office.journal().add(task, body(task), caller, "PUBLISHED", form.publishedOn(), form.place());
        events.publishEvent(new TrainingPlanPublished(task.caseNumber(), about.year(), form.publishedOn()));
        return Map.of();
    }
}
