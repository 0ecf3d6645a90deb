package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.engine.ModelBean;

/** The timers of the models that belong to a case and not to a task. */
@ModelBean("appointment_clock")
public class AppointmentClock {

    private final Appointments appointments;
    private final WorkingCalendar calendar;
    private final HouseClock clock;
    private final CaseTerms terms;

    AppointmentClock(Appointments appointments, WorkingCalendar calendar, HouseClock clock, CaseTerms terms) {
        this.appointments = appointments;
        this.calendar = calendar;
        this.clock = clock;
        this.terms = terms;
    }

    /** End of the thirty working days, counted from the day of the approval (NĐ 170/2025, Điều 33.1c). */
    public Date personnelDue(DelegateExecution execution) {
        return endOf(Objects.requireNonNull(about(execution).personnelDue()));
    }

    /** End of the extension that the authority gave last. */
    public Date extensionEnds(DelegateExecution execution) {
        return endOf(Objects.requireNonNull(about(execution).extendedUntil()));
    }

    /** When silence of the consulted bodies no longer holds the appraisal up. */
    public Date opinionsClose(DelegateExecution execution) {
        return Date.from(calendar.deadline(
                        clock.today(),
                        terms.of(
                                AppointmentProcess.MAIN.key(),
                                execution.getProcessBusinessKey(),
                                "BoundaryEvent_OpinionsClosed"))
                .dueInstant());
    }

    private Appointment about(DelegateExecution execution) {
        return appointments.get(execution.getProcessBusinessKey());
    }

    private static Date endOf(LocalDate day) {
        return Date.from(
                day.atTime(LocalTime.of(23, 59, 59)).atZone(HouseClock.ZONE).toInstant());
    }
}
