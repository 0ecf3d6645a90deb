package vn.tiencu.engine;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.Deadline;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.engine.store.TaskTerms;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Stops one running case and lets it go on without loss of time. */
@Component
class Standstill {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final TaskTerms terms;
    private final WorkingCalendar calendar;

    Standstill(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            TaskTerms terms,
            WorkingCalendar calendar) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.terms = terms;
        this.calendar = calendar;
    }

    void begin(String caseNumber) {
        runtime.suspendProcessInstanceById(instance(caseNumber));
    }

    void end(String caseNumber, int daysLost) {
        String instance = instance(caseNumber);
        runtime.activateProcessInstanceById(instance);
        if (daysLost == 0) {
            return;
        }
        Map<String, Long> later = new HashMap<>();
        for (Task task : tasks.createTaskQuery().processInstanceId(instance).list()) {
            later.put(task.getExecutionId(), moved(task, daysLost));
        }
        for (Job timer :
                management.createJobQuery().processInstanceId(instance).timers().list()) {
            long days = later.getOrDefault(timer.getExecutionId(), (long) daysLost);
            management.setJobDuedate(timer.getId(), later(timer.getDuedate(), days));
        }
    }

    /** Counts the task's term anew from its day and the days lost; gives the days by which its end moves. */
    private long moved(Task task, int daysLost) {
        TaskTerms.Row row = terms.find(task.getId()).orElse(null);
        if (row == null) {
            return daysLost;
        }
        LocalDate from = row.from().plusDays(daysLost);
        Deadline deadline = calendar.deadline(from, row.term());
        terms.moved(task.getId(), from, deadline.due());
        task.setDueDate(Date.from(deadline.dueInstant()));
        tasks.saveTask(task);
        return ChronoUnit.DAYS.between(row.due(), deadline.due());
    }

    private static Date later(Date due, long days) {
        return Date.from(due.toInstant().plus(Duration.ofDays(days)));
    }

    private String instance(String caseNumber) {
        ProcessInstance running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .rootProcessInstances()
                .singleResult();
        if (running == null) {
            throw Refused.conflict("caseEnded", Message.of("engine.caseEnded"), null);
        }
        return running.getId();
    }
}
