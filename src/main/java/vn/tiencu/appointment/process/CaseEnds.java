package vn.tiencu.appointment.process;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.events.AppointmentEnded;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.EndReached;

/** Writes each named end into the case, with the reason as the diagram words it. */
@Component
class CaseEnds {

    private static final String FIVE_STEPS_DONE = "EndEvent_PersonProposed";
    private final Appointments appointments;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    CaseEnds(Appointments appointments, HouseClock clock, ApplicationEventPublisher events) {
        this.appointments = appointments;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void on(EndReached end) {
        boolean stops = end.process().equals(AppointmentProcess.FIVE_STEPS.key())
                && !end.element().equals(FIVE_STEPS_DONE);
        if (stops) {
            appointments.stopping(end.caseNumber(), end.name());
        }
        if (end.whole() && end.process().equals(AppointmentProcess.MAIN.key())) {
            appointments.stopping(end.caseNumber(), end.name());
            appointments.ended(end.caseNumber(), end.element(), clock.now());
            Appointment ended = appointments.get(end.caseNumber());
            events.publishEvent(new AppointmentEnded(end.caseNumber(), ended.postId(), end.element(), clock.today()));
        }
    }
}
