package vn.tiencu.engine.settings;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Writes no authorization row per task and group: {@link OwnTasksOnly} decides from the task itself. */
class NoTaskRows extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskOwner(
            Task task, @Nullable String oldOwner, @Nullable String newOwner) {
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskUserIdentityLink(Task task, String userId, String type) {
        return null;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        return null;
    }
}
