package vn.tiencu.walks;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

/** The timers of running cases, fired on purpose. */
public final class Timers {

    private Timers() {}

    /** Fires every timer that is due by now, the earliest first. */
    public static void runDue(ManagementService management) {
        for (List<Job> due = due(management); !due.isEmpty(); due = due(management)) {
            management.executeJob(due.get(0).getId());
        }
    }

    private static List<Job> due(ManagementService management) {
        return management.createJobQuery().timers().executable().orderByJobDuedate().asc().list().stream()
                .filter(each -> each.getProcessInstanceId() != null)
                .toList();
    }
}
