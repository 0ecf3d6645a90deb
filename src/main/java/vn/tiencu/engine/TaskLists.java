package vn.tiencu.engine;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.deadlines.Urgency;
import vn.tiencu.identity.Caller;

/** Reads tasks out of the engine. */
@Component
class TaskLists {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final HistoryService history;

    TaskLists(TaskService tasks, RuntimeService runtime, RepositoryService repository, HistoryService history) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.history = history;
    }

    List<TaskView> of(Caller caller, Tasks.View view, int first, int most) {
        TaskQuery query = limited(tasks.createTaskQuery(), view);
        whose(query, caller, view);
        query.orderByTaskPriority().desc();
        query.orderByDueDate().asc();
        query.orderByTaskId().asc();
        return query.listPage(first, most).stream().map(this::view).toList();
    }

    private static void whose(TaskQuery query, Caller caller, Tasks.View view) {
        if (view == Tasks.View.MINE) {
            query.taskAssignee(caller.username());
        } else if (caller.bodies().isEmpty() || view == Tasks.View.BODIES) {
            query.taskCandidateGroupIn(groups(caller));
        } else {
            query.or()
                    .taskAssignee(caller.username())
                    .taskCandidateGroupIn(groups(caller))
                    .endOr();
        }
    }

    private static List<String> groups(Caller caller) {
        return caller.bodies().isEmpty() ? List.of("none") : List.copyOf(caller.bodies());
    }

    private static TaskQuery limited(TaskQuery query, Tasks.View view) {
        return switch (view) {
            case OVERDUE -> query.taskMinPriority(Urgency.OVERDUE.priority());
            case DUE_SOON ->
                query.taskMinPriority(Urgency.DUE_SOON.priority()).taskMaxPriority(Urgency.OVERDUE.priority() - 1);
            case MINE, BODIES, ALL -> query;
        };
    }

    List<TaskView> ofCase(String caseNumber) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(this::view)
                .toList();
    }

    Optional<TaskView> find(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .map(this::view);
    }

    boolean wasThere(String taskId) {
        return history.createHistoricTaskInstanceQuery().taskId(taskId).count() > 0;
    }

    private TaskView view(Task task) {
        Set<String> bodies = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        return new TaskView(
                task.getId(),
                repository.getProcessDefinition(task.getProcessDefinitionId()).getKey(),
                task.getTaskDefinitionKey(),
                task.getName(),
                caseNumber(task),
                bodies,
                task.getAssignee(),
                Objects.requireNonNull(time(task.getCreateTime())),
                time(task.getDueDate()),
                Urgency.shown(task.getPriority()),
                task.getExecutionId());
    }

    private String caseNumber(Task task) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        return instance == null ? "" : String.valueOf(instance.getBusinessKey());
    }

    private static @Nullable OffsetDateTime time(@Nullable Date date) {
        return date == null ? null : date.toInstant().atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
