package vn.tiencu.appointment.process;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.Journal;
import vn.tiencu.engine.Cases;
import vn.tiencu.people.PersonRecordChanged;
import vn.tiencu.standards.Finding;

/**
 * Stops a running case at once when its person comes under discipline or prosecution (Luật 80/2025, Điều 38.2): the nominee
 * while there is nobody proposed yet, then the person proposed, until the decision is signed.
 */
@Component
class OpenedBars {

    private static final Set<String> BARS = Set.of("openProceedings", "disciplineWaiting", "removedForCorruption");
    private static final Set<PersonRecordChanged.What> BARRING =
            Set.of(PersonRecordChanged.What.DISCIPLINE, PersonRecordChanged.What.OPEN_CASE);
    private final Appointments appointments;
    private final Journal journal;
    private final Shown shown;
    private final Cases cases;
    private final HouseClock clock;

    OpenedBars(Appointments appointments, Journal journal, Shown shown, Cases cases, HouseClock clock) {
        this.appointments = appointments;
        this.journal = journal;
        this.shown = shown;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void on(PersonRecordChanged changed) {
        if (!BARRING.contains(changed.what())) {
            return;
        }
        appointments.runningWith(changed.personId()).stream()
                .filter(each -> each.decision().signedOn() == null && isAbout(each, changed.personId()))
                .filter(each -> isBarred(each, changed.personId()))
                .forEach(this::stop);
    }

    private static boolean isAbout(Appointment about, String personId) {
        return personId.equals(about.selectedId() == null ? about.nomineeId() : about.selectedId());
    }

    private boolean isBarred(Appointment about, String personId) {
        return shown.verdict(about, personId).findings().stream()
                .anyMatch(each -> each.outcome() == Finding.Outcome.BLOCKED && BARS.contains(each.criterion()));
    }

    private void stop(Appointment about) {
        journal.add(
                about.number().toString(),
                "StartEvent_BarOpened",
                about.parties().personnel(),
                "tien-cu",
                "BARRED",
                clock.today(),
                "");
        cases.tell(about.number(), AppointmentProcess.BAR_OPENED);
    }
}
