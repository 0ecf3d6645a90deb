package vn.tiencu.appointment.process;

import static vn.tiencu.appointment.AppointmentProcess.MEETING_ID;
import static vn.tiencu.appointment.AppointmentProcess.MEETING_STEP;
import static vn.tiencu.appointment.AppointmentProcess.NEWCOMER_NAMED;
import static vn.tiencu.appointment.AppointmentProcess.STEP_CONTINUES;
import static vn.tiencu.appointment.AppointmentProcess.TIED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.store.Appointments;
import vn.tiencu.ballot.BallotResult;
import vn.tiencu.ballot.Counts;
import vn.tiencu.engine.ModelBean;

/** Closes a meeting: the rules' outcome, the minutes, and who is on the list of the next step. */
@ModelBean("appointment_closeMeeting")
class CloseMeeting implements JavaDelegate {

    private final Counts counts;
    private final Appointments appointments;
    private final StepOutcomes outcomes;
    private final CasePapers papers;

    CloseMeeting(Counts counts, Appointments appointments, StepOutcomes outcomes, CasePapers papers) {
        this.counts = counts;
        this.appointments = appointments;
        this.outcomes = outcomes;
        this.papers = papers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Appointment about = appointments.get(execution.getProcessBusinessKey());
        Step step = Step.valueOf(MEETING_STEP.in(execution));
        BallotResult result = counts.close(MEETING_ID.in(execution));
        papers.meetingMinutes(about, step, result);
        StepOutcomes.Next next = outcomes.follow(about, step, result);
        STEP_CONTINUES.set(execution, next.continues());
        TIED.set(execution, next.tied());
        NEWCOMER_NAMED.set(execution, next.newcomerNamed());
    }
}
