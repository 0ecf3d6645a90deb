package vn.tiencu.appointment.process;

import static vn.tiencu.appointment.AppointmentProcess.DELAY_ALLOWED;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;

/** The authority lets the agency go on until a day, or lets the permission lapse (NĐ 170/2025, Điều 33.1c). */
@Component
class DirectDelay extends CaseAct<DirectDelay.Form> {

    private final Appointments appointments;
    private final Journal journal;
    private final Shown shown;
    private final HouseClock clock;

    DirectDelay(Appointments appointments, Journal journal, Shown shown, HouseClock clock) {
        super(AppointmentProcess.FIVE_STEPS, Form.class, "UserTask_DirectDelay");
        this.appointments = appointments;
        this.journal = journal;
        this.shown = shown;
        this.clock = clock;
    }

    enum Outcome {
        EXTEND,
        STOP
    }

    /** The direction; a last day when more time is given. */
    record Form(
            @NotNull Outcome outcome,
            @Nullable LocalDate until,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Appointment about = appointments.get(task.caseNumber());
        var form = shown.form(about);
        journal.last(task.caseNumber(), "UserTask_ReportDelay")
                .ifPresent(delay -> form.put(
                        "delay",
                        Map.of("reason", delay.content(), "requestedUntil", String.valueOf(delay.legalDay()))));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Appointment about = appointments.get(task.caseNumber());
        LocalDate until = form.until();
        boolean allowed = form.outcome() == Outcome.EXTEND;
        if (allowed && (until == null || !until.isAfter(clock.today()))) {
            throw Checks.refused("dayTooEarly", "until", Message.of("appointment.extensionInPast", clock.today()));
        }
        if (allowed && until != null) {
            appointments.extended(task.caseNumber(), until);
        }
        journal.add(task, about.parties().decider(), caller, form.outcome().name(), until, form.content());
        return DELAY_ALLOWED.with(allowed);
    }
}
