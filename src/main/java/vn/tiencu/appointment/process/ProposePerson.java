package vn.tiencu.appointment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.Stage;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.engine.ModelBean;

/** The five steps are done: one person is proposed and the dossier is next. */
@ModelBean("appointment_proposePerson")
class ProposePerson implements ExecutionListener {

    private final Appointments appointments;

    ProposePerson(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    public void notify(DelegateExecution execution) {
        appointments.moveTo(execution.getProcessBusinessKey(), Stage.DOSSIER);
        AppointmentProcess.PERSON_PROPOSED.set(execution, true);
    }
}
