package vn.tiencu.appointment.process;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentDesk;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.documents.CaseAccess;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;

/** Who sees the papers of an appointment; somebody on its lists never sees what is sealed. */
@Component("appointment_caseRights")
class CaseRights implements CaseAccess {

    private static final String DECIDERS_COUNT = "appointment.decisionCountMinutes";
    private final Appointments appointments;
    private final Candidates candidates;
    private final AppointmentDesk desk;

    CaseRights(Appointments appointments, Candidates candidates, AppointmentDesk desk) {
        this.appointments = appointments;
        this.candidates = candidates;
        this.desk = desk;
    }

    @Override
    public Set<String> prefixes() {
        return Set.of(AppointmentProcess.CASE_PREFIX);
    }

    @Override
    public boolean mayRead(String caseNumber, Caller caller) {
        return appointments
                .find(caseNumber)
                .map(each -> desk.isKnown(each, caller))
                .orElse(false);
    }

    @Override
    public boolean mayEdit(String caseNumber, Caller caller) {
        return appointments
                .find(caseNumber)
                .filter(each -> each.end() == null)
                .map(each -> caller.isIn(each.parties().personnel()))
                .orElse(false);
    }

    @Override
    public boolean maySeeSealed(String caseNumber, String paperKind, Caller caller) {
        return appointments
                .find(caseNumber)
                .map(each -> !wasVotedOn(each, caller) && unseals(each, paperKind, caller))
                .orElse(false);
    }

    @Override
    public boolean concerns(String caseNumber, String personId) {
        return appointments
                .find(caseNumber)
                .map(each -> personId.equals(each.selectedId())
                        || personId.equals(each.nomineeId())
                        || candidates.all(caseNumber).contains(personId))
                .orElse(false);
    }

    private boolean wasVotedOn(Appointment about, Caller caller) {
        return caller.personId() != null
                && candidates.all(about.number().toString()).contains(caller.personId());
    }

    /** Steps 2 and 4 stay with those who count and decide; step 5 goes up with the proposal; the decider's own count stays there. */
    private static boolean unseals(Appointment about, String paperKind, Caller caller) {
        var parties = about.parties();
        if (caller.has(Role.BOARD) || caller.isIn(parties.decider())) {
            return true;
        }
        if (paperKind.equals(DECIDERS_COUNT)) {
            return false;
        }
        boolean goesUp = paperKind.endsWith("Step5");
        return caller.isIn(parties.personnel())
                || goesUp && (caller.isIn(parties.proposer()) || caller.isIn(parties.appraiser()));
    }
}
