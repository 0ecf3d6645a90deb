package vn.tiencu.appointment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.standards.Finding;

/** Judges the person proposed once more before the proposal goes up: records may have changed since step 1. */
@ModelBean("appointment_recheckStandards")
class RecheckStandards implements JavaDelegate {

    private final Appointments appointments;
    private final Shown shown;

    RecheckStandards(Appointments appointments, Shown shown) {
        this.appointments = appointments;
        this.shown = shown;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Appointment about = appointments.get(execution.getProcessBusinessKey());
        Finding.Outcome found = shown.verdict(about, about.selected()).outcome();
        boolean met = found == Finding.Outcome.MET || found == Finding.Outcome.OVERRIDE_REQUIRED;
        AppointmentProcess.STANDARDS_MET.set(execution, met);
    }
}
