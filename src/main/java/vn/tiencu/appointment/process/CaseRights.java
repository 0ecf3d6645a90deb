package vn.tiencu.appointment.process;

import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentDesk;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.documents.CaseAccess;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;

/** Who sees the papers of an appointment; somebody on its lists never sees what is sealed. */
@Component
class CaseRights implements CaseAccess {

    private final Appointments appointments;
    private final Candidates candidates;
    private final AppointmentDesk desk;

    CaseRights(Appointments appointments, Candidates candidates, AppointmentDesk desk) {
        this.appointments = appointments;
        this.candidates = candidates;
        this.desk = desk;
    }

    @Override
    public boolean mayRead(String caseNumber, Caller caller) {
        return appointments.find(caseNumber).map(each -> desk.isKnown(each, caller)).orElse(false);
    }

    @Override
    public boolean mayEdit(String caseNumber, Caller caller) {
        return appointments.find(caseNumber)
                .filter(each -> each.end() == null)
                .map(each -> caller.isIn(each.parties().personnel()))
                .orElse(false);
    }

    @Override
    public boolean maySeeSealed(String caseNumber, String paperKind, Caller caller) {
        return appointments.find(caseNumber).map(each -> unseals(each, caller)).orElse(false);
    }

    private boolean unseals(Appointment about, Caller caller) {
        boolean voted = caller.personId() != null
                && candidates.all(about.number().toString()).contains(caller.personId());
        return !voted
                && (caller.isIn(about.parties().personnel())
                        || caller.isIn(about.parties().decider())
                        || caller.has(Role.BOARD));
    }
}
