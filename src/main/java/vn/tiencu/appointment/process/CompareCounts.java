package vn.tiencu.appointment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.tiencu.appointment.AppointmentProcess;
import vn.tiencu.ballot.Counts;
import vn.tiencu.engine.ModelBean;

/** Compares what the two tellers entered; when they differ both count again. */
@ModelBean("appointment_compareCounts")
class CompareCounts implements JavaDelegate {

    private final Counts counts;

    CompareCounts(Counts counts) {
        this.counts = counts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Counts.Comparison found = counts.compare(AppointmentProcess.MEETING_ID.in(execution));
        AppointmentProcess.COUNTS_MATCH.set(execution, found == Counts.Comparison.MATCHED);
    }
}
