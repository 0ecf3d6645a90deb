package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.people.Appointed;
import vn.tiencu.people.People;

/**
 * Enters the appointment in the person's record: the post with its five years (NĐ 170/2025, Điều 28.1) and the management
 * course that is due within twelve months (NĐ 171/2025, Điều 16).
 */
@ModelBean("appointment_recordAppointment")
class RecordAppointment implements JavaDelegate {

    private final Appointments appointments;
    private final People people;
    private final CaseTerms terms;

    RecordAppointment(Appointments appointments, People people, CaseTerms terms) {
        this.appointments = appointments;
        this.people = people;
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Appointment about = appointments.get(execution.getProcessBusinessKey());
        LocalDate from = Objects.requireNonNull(about.decision().effectiveFrom());
        LocalDate termEnds = from.plusYears(
                        terms.of(AppointmentProcess.MAIN.key(), execution.getProcessBusinessKey(), "Appointment_Term")
                                .amount())
                .minusDays(1);
        LocalDate courseDue = from.plusMonths(terms.of(
                        AppointmentProcess.MAIN.key(),
                        execution.getProcessBusinessKey(),
                        "Appointment_ManagementCourse")
                .amount());
        String number = Objects.requireNonNull(about.decision().number());
        people.recordAppointment(new Appointed(about.selected(), about.postId(), from, termEnds, number, false));
        appointments.recorded(about.number().toString(), termEnds, courseDue);
    }
}
