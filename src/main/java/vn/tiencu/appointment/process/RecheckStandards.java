package vn.tiencu.appointment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.engine.ModelBean;

/**
 * Judges the person proposed once more before the proposal goes up: records may have changed since step 1. What only the
 * competent body may let pass goes on to it, and it must give its reason there.
 */
@ModelBean("appointment_recheckStandards")
class RecheckStandards implements JavaDelegate {

    private final Appointments appointments;
    private final Nominees nominees;

    RecheckStandards(Appointments appointments, Nominees nominees) {
        this.appointments = appointments;
        this.nominees = nominees;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Appointment about = appointments.get(execution.getProcessBusinessKey());
        AppointmentProcess.STANDARDS_MET.set(execution, !nominees.isBarred(about, about.selected()));
    }
}
