package vn.tiencu.appointment.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The decision is announced and handed over. */
@Component
class PublishDecision extends CaseAct<PublishDecision.Form> {

    private final Appointments appointments;
    private final Journal journal;
    private final Checks checks;
    private final Shown shown;

    PublishDecision(Appointments appointments, Journal journal, Checks checks, Shown shown) {
        super(AppointmentProcess.MAIN, Form.class, "UserTask_PublishDecision");
        this.appointments = appointments;
        this.journal = journal;
        this.checks = checks;
        this.shown = shown;
    }

    /** Day and place. */
    record Form(
            @NotNull LocalDate publishedOn,
            @NotBlank @Size(max = 300) String place) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Appointment about = appointments.get(task.caseNumber());
        var form = shown.form(about);
        form.put("selected", shown.person(about.selected()));
        form.put(
                "decision",
                Map.of(
                        "number", String.valueOf(about.decision().number()),
                        "date", String.valueOf(about.decision().numberedOn()),
                        "paperId", String.valueOf(about.decision().paperId())));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Appointment about = appointments.get(task.caseNumber());
        checks.doneOn("publishedOn", form.publishedOn(), about.decision().numberedOn());
        appointments.published(task.caseNumber(), form.publishedOn());
        journal.add(task, about.parties().personnel(), caller, "PUBLISHED", form.publishedOn(), form.place());
        return Map.of();
    }
}
