package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.appointment.store.Opinions;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.casework.CaseTerms;
import vn.tiencu.engine.Decisions;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.people.Organisation;

/** The bodies that are asked in writing when a person is appraised, as {@code appointment_consultation} names them. */
@ModelBean("appointment_consultation")
public class Consultation {

    private final Appointments appointments;
    private final Opinions opinions;
    private final Organisation organisation;
    private final Decisions decisions;
    private final WorkingCalendar calendar;
    private final CaseTerms terms;
    private final HouseClock clock;
    private final CasePapers papers;

    Consultation(
            Appointments appointments,
            Opinions opinions,
            Organisation organisation,
            Decisions decisions,
            WorkingCalendar calendar,
            CaseTerms terms,
            HouseClock clock,
            CasePapers papers) {
        this.appointments = appointments;
        this.opinions = opinions;
        this.organisation = organisation;
        this.decisions = decisions;
        this.calendar = calendar;
        this.terms = terms;
        this.clock = clock;
        this.papers = papers;
    }

    /** Asks every body of the table and gives their keys, one task each. */
    public List<String> bodies(DelegateExecution execution) {
        Appointment about = appointments.get(execution.getProcessBusinessKey());
        String number = about.number().toString();
        if (opinions.of(number).isEmpty()) {
            LocalDate today = clock.today();
            LocalDate due = calendar.deadline(
                            today, terms.of(AppointmentProcess.MAIN.key(), number, "UserTask_GiveOpinion"))
                    .due();
            for (String body : named(about)) {
                opinions.ask(number, body, today, due);
                papers.opinionRequest(about, body, due);
            }
        }
        return opinions.of(number).stream().map(Opinions.Row::body).toList();
    }

    private List<String> named(Appointment about) {
        String level = organisation.post(about.postId()).managementLevel();
        return decisions.evaluate("appointment_consultation", Map.of("managementLevel", level)).stream()
                .map(row -> String.valueOf(row.get("body")))
                .toList();
    }
}
