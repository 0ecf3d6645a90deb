package vn.tiencu.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.calendar.Term;
import vn.tiencu.engine.settings.ActGuard;
import vn.tiencu.engine.store.TaskLocks;
import vn.tiencu.engine.store.TaskTerms;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** The tasks of a caller, and the one way to complete them. */
@Service
public class Tasks {

    private final TaskService tasks;
    private final TaskLists lists;
    private final TaskActs acts;
    private final TaskLocks locks;
    private final TaskTerms terms;
    private final ActGuard guard;
    private final TransactionTemplate transaction;

    /** A task came to be and waits for one of these bodies until the end of a day. Ids only. */
    public record Given(
            String taskId, String process, String caseNumber, String element, Set<String> bodies, LocalDate due) {}

    /** A task is over: somebody completed it, or it fell away because the case went another way. Ids only. */
    public record Ended(String taskId, String process, String caseNumber, String element, boolean completed) {}

    Tasks(
            TaskService tasks,
            TaskLists lists,
            TaskActs acts,
            TaskLocks locks,
            TaskTerms terms,
            ActGuard guard,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.lists = lists;
        this.acts = acts;
        this.locks = locks;
        this.terms = terms;
        this.guard = guard;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Which tasks of the caller are asked for. */
    public enum View {
        /** Taken by the caller. */
        MINE,
        /** Waiting for one of the caller's bodies. */
        BODIES,
        DUE_SOON,
        OVERDUE,
        ALL
    }

    /** The term that a task was given, by which article, and the deadline that the calendar of that day made of it. */
    public record GivenTerm(LocalDate from, Term term, LocalDate due, String calendarVersion, String citation) {}

    /** The caller's tasks, the most pressing first. */
    public List<TaskView> of(Caller caller, View view, int first, int most) {
        return lists.of(caller, view, first, most);
    }

    /** Open tasks of a case, whoever holds them. */
    public List<TaskView> ofCase(String caseNumber) {
        return lists.ofCase(caseNumber);
    }

    /** A task that the caller holds; 404 for others, 409 when someone has completed it meanwhile. */
    public TaskView held(String taskId, Caller caller) {
        TaskView task = lists.find(taskId).orElseThrow(() -> gone(taskId));
        if (!holds(task, caller)) {
            throw Refused.notFound(Message.of("engine.unknownTask"));
        }
        return task;
    }

    /** Why a task is due when it is; empty for a task without a term. */
    public Optional<GivenTerm> termOf(TaskView task) {
        return terms.find(task.id())
                .map(row -> new GivenTerm(row.from(), row.term(), row.due(), row.calendarVersion(), row.citation()));
    }

    /** What the form of a held task shows. */
    public Object shown(TaskView task, Caller caller) {
        return acts.of(task).shown(task, caller);
    }

    /** Names of the fields that the form of a task asks for, with their types. */
    public List<Map<String, Object>> fields(TaskView task) {
        return FormFields.of(acts.of(task).form());
    }

    /** Takes a task for oneself; a second taker gets a conflict. */
    public void claim(String taskId, Caller caller) {
        decided(() -> {
            lock(taskId);
            requireNotTaken(taskId, caller);
            TaskView task = held(taskId, caller);
            requireRunning(taskId);
            if (task.assignee() == null) {
                tasks.setAssignee(taskId, caller.username());
            }
            return taskId;
        });
    }

    /** A colleague of the body is told who was first; to others the task does not exist. */
    private void requireNotTaken(String taskId, Caller caller) {
        lists.find(taskId)
                .filter(task -> task.assignee() != null && !holds(task, caller))
                .filter(task -> task.bodies().stream().anyMatch(caller::isIn))
                .ifPresent(taken -> {
                    throw Refused.conflict(
                            "taskTaken", Message.of("engine.taskTaken", String.valueOf(taken.assignee())), null);
                });
    }

    /** Gives a taken task back to its body. */
    public void unclaim(String taskId, Caller caller) {
        decided(() -> {
            lock(taskId);
            held(taskId, caller);
            tasks.setAssignee(taskId, null);
            return taskId;
        });
    }

    /**
     * Completes a task with what its form holds: checked, stored and told to the process in one transaction. Of two people who
     * complete the same task one succeeds, the other gets a conflict (409).
     */
    public TaskView complete(String taskId, Caller caller, JsonNode form) {
        return decided(() -> {
            lock(taskId);
            TaskView task = held(taskId, caller);
            requireRunning(taskId);
            Map<String, Object> outcome = acts.perform(task, caller, form);
            guard.whileCompleting(taskId, () -> {
                tasks.setAssignee(taskId, caller.username());
                tasks.complete(taskId, outcome);
                return taskId;
            });
            return task;
        });
    }

    /** A case that stands still waits for a decision elsewhere; nothing in it can be done meanwhile. */
    private void requireRunning(String taskId) {
        if (tasks.createTaskQuery().taskId(taskId).suspended().count() > 0) {
            throw Refused.conflict("caseStandsStill", Message.of("engine.caseStandsStill"), null);
        }
    }

    /**
     * Leaves a note on a task where Tasklist and Cockpit show it; it belongs to the transaction at hand and stays in the history.
     *
     * @param text in Vietnamese, as everything that stands on a task
     */
    public void note(String taskId, String text) {
        tasks.createComment(taskId, null, text);
    }

    private void lock(String taskId) {
        if (!locks.lock(taskId)) {
            throw gone(taskId);
        }
    }

    private Refused gone(String taskId) {
        return lists.wasThere(taskId)
                ? Refused.conflict("taskDone", Message.of("engine.taskDone"), null)
                : Refused.notFound(Message.of("engine.unknownTask"));
    }

    private static boolean holds(TaskView task, Caller caller) {
        return task.assignee() == null
                ? task.bodies().stream().anyMatch(caller::isIn)
                : task.assignee().equals(caller.username());
    }

    private <T> T decided(Supplier<T> act) {
        return LostRace.orConflict(() ->
                Optional.ofNullable(transaction.execute(status -> act.get())).orElseThrow());
    }
}
