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
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;

/** The thirty working days are over: the agency reports to the authority that gave the permission (NĐ 170/2025, Điều 33.1c). */
@Component
class ReportDelay extends CaseAct<ReportDelay.Form> {

    private final Appointments appointments;
    private final Journal journal;
    private final Shown shown;
    private final CasePapers papers;
    private final HouseClock clock;

    ReportDelay(Appointments appointments, Journal journal, Shown shown, CasePapers papers, HouseClock clock) {
        super(AppointmentProcess.FIVE_STEPS, Form.class, "UserTask_ReportDelay");
        this.appointments = appointments;
        this.journal = journal;
        this.shown = shown;
        this.papers = papers;
        this.clock = clock;
    }

    /** Why it is late and until when more time is asked for. */
    record Form(
            @NotBlank @Size(max = 4000) String reason,
            @NotNull LocalDate requestedUntil) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Appointment about = appointments.get(task.caseNumber());
        var form = shown.form(about);
        form.put(
                "deadline",
                Map.of("from", String.valueOf(about.permissionOn()), "due", String.valueOf(about.personnelDue())));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Appointment about = appointments.get(task.caseNumber());
        if (!form.requestedUntil().isAfter(clock.today())) {
            throw Checks.refused(
                    "dayTooEarly", "requestedUntil", Message.of("appointment.extensionInPast", clock.today()));
        }
        papers.overdueReport(about, form.reason(), form.requestedUntil(), caller);
        journal.add(task, about.parties().personnel(), caller, "REPORTED", form.requestedUntil(), form.reason());
        return Map.of();
    }
}
