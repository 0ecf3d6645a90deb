package vn.tiencu.conversion.complaints.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.complaints.Complaint.Stage;
import vn.tiencu.conversion.complaints.store.Complaints;
import vn.tiencu.engine.EndReached;
import vn.tiencu.engine.Tasks;

/** A complaint stands where its open task is, until its named end. */
@Component
class ComplaintStages {
    private final Complaints complaints;
    private final HouseClock clock;

    ComplaintStages(Complaints complaints, HouseClock clock) {
        this.complaints = complaints;
        this.clock = clock;
    }

    @EventListener
    void on(Tasks.Given task) {
        if (task.element().equals("UserTask_NumberComplaintDecision")) {
            complaints.moveTo(task.caseNumber(), Stage.NUMBER);
        }
    }

    @EventListener
    void on(EndReached end) {
        if (end.whole() && end.process().equals(ConversionProcess.COMPLAINT.key())) {
            complaints.ended(end.caseNumber(), end.element(), end.name(), clock.now());
        }
    }
}
