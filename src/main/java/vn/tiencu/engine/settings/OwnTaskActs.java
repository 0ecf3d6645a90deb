package vn.tiencu.engine.settings;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** What is true of lists is true of single tasks: only those who hold a task may read, fill in, take or work on it. */
class OwnTaskActs extends AuthorizationCommandChecker {

    @Override
    public void checkReadTask(TaskEntity task) {
        super.checkReadTask(task);
        if (!WholeView.isOn()) {
            requireHolder(task);
        }
    }

    /** The engine asks this before it names the form of a task; no row of its own grants it, holding the task does. */
    @Override
    public void checkReadTaskVariable(TaskEntity task) {
        if (WholeView.isOn()) {
            super.checkReadTaskVariable(task);
        } else {
            requireHolder(task);
        }
    }

    @Override
    public void checkTaskAssign(TaskEntity task) {
        super.checkTaskAssign(task);
        requireHolder(task);
    }

    @Override
    public void checkTaskWork(TaskEntity task) {
        super.checkTaskWork(task);
        requireHolder(task);
    }

    private static void requireHolder(TaskEntity task) {
        Authentication who = Context.getCommandContext().getAuthentication();
        if (who == null || !Context.getCommandContext().isAuthorizationCheckEnabled() || holds(task, who)) {
            return;
        }
        throw new AuthorizationException(
                who.getUserId(), Permissions.READ.getName(), Resources.TASK.resourceName(), task.getId());
    }

    /** A task is taken for oneself: nobody lets a person in who is in none of its bodies. */
    static void requireSelf(DelegateTask task) {
        Authentication who = Context.getCommandContext().getAuthentication();
        String assignee = task.getAssignee();
        if (who != null && assignee != null && !assignee.equals(who.getUserId())) {
            throw new AuthorizationException(
                    who.getUserId(), Permissions.TASK_ASSIGN.getName(), Resources.TASK.resourceName(), task.getId());
        }
    }

    private static boolean holds(TaskEntity task, Authentication who) {
        if (who.getUserId().equals(task.getAssignee())) {
            return true;
        }
        List<String> bodies = who.getGroupIds();
        return task.getAssignee() == null && bodies != null && waitsFor(task, bodies);
    }

    private static boolean waitsFor(TaskEntity task, List<String> bodies) {
        return task.getCandidates().stream().anyMatch(link -> isOneOf(link.getGroupId(), bodies));
    }

    private static boolean isOneOf(@Nullable String body, List<String> bodies) {
        return body != null && bodies.contains(body);
    }
}
