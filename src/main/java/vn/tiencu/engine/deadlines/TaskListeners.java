package vn.tiencu.engine.deadlines;

import java.util.Date;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tiencu.calendar.Deadline;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.engine.TaskReminder;
import vn.tiencu.engine.Tasks;
import vn.tiencu.engine.store.TaskTerms;

/**
 * What happens to every task by itself: its term is recorded when it is created, and its three timers raise its urgency and
 * tell those who must know. Urgency is kept as the task's priority so that Tasklist's filters need no expression.
 */
@Configuration
class TaskListeners {

    /** Beans that models name in their timeout listeners. */
    @Bean("deadlines_remind")
    TaskListener remind(ApplicationEventPublisher events) {
        return task -> announce(task, TaskReminder.Stage.REMIND, events);
    }

    @Bean("deadlines_escalate")
    TaskListener escalate(ApplicationEventPublisher events) {
        return task -> announce(task, TaskReminder.Stage.ESCALATE, events);
    }

    @Bean("deadlines_alertBoard")
    TaskListener alertBoard(ApplicationEventPublisher events) {
        return task -> announce(task, TaskReminder.Stage.ALERT_BOARD, events);
    }

    /** Records the term of a new task with its article. */
    @Bean("deadlines_record")
    TaskListener record(
            TaskTerms terms,
            TaskDeadlines deadlines,
            WorkingCalendar calendar,
            HouseClock clock,
            ApplicationEventPublisher events) {
        return task -> {
            var ruled = deadlines.ruled(task.getExecution(), task.getTaskDefinitionKey());
            Deadline deadline = calendar.deadline(clock.today(), ruled.term());
            terms.add(new TaskTerms.Row(
                    task.getId(),
                    String.valueOf(task.getExecution().getProcessBusinessKey()),
                    task.getTaskDefinitionKey(),
                    deadline.from(),
                    ruled.term(),
                    deadline.due(),
                    deadline.calendarVersion(),
                    ruled.citation()));
            events.publishEvent(given(task, deadline));
        };
    }

    private static Tasks.Given given(DelegateTask task, Deadline deadline) {
        String process = task.getProcessDefinitionId().split(":")[0];
        String caseNumber = String.valueOf(task.getExecution().getProcessBusinessKey());
        return new Tasks.Given(
                task.getId(), process, caseNumber, task.getTaskDefinitionKey(), bodies(task), deadline.due());
    }

    private static Set<String> bodies(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void announce(DelegateTask task, TaskReminder.Stage stage, ApplicationEventPublisher events) {
        task.setPriority(Urgency.after(stage).priority());
        Date due = task.getDueDate();
        events.publishEvent(new TaskReminder(
                stage,
                task.getId(),
                task.getName(),
                task.getTaskDefinitionKey(),
                String.valueOf(task.getExecution().getProcessBusinessKey()),
                bodies(task),
                task.getAssignee(),
                due.toInstant().atZone(HouseClock.ZONE).toOffsetDateTime()));
    }
}
