package vn.tiencu.engine.settings;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.BatchPermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.tiencu.identity.Role;

/** What each role may do in the engine's web apps, written once before the port opens. Names of Cockpit actions follow the rights table. */
@Component
class Grants implements SmartInitializingSingleton {

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    @Override
    public void afterSingletonsInstantiated() {
        officers(Role.OFFICER);
        board(Role.BOARD);
        reading(Role.MACHINE);
        grant(Role.ADMIN, Resources.APPLICATION, "admin", Permissions.ACCESS);
        grant(Role.ADMIN, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        grant(Role.ADMIN, Resources.USER, "*", Permissions.READ);
        grant(Role.ADMIN, Resources.GROUP, "*", Permissions.READ);
        grant(Role.ADMIN, Resources.AUTHORIZATION, "*", Permissions.READ);
        grant(Role.ADMIN, Resources.SYSTEM, "*", SystemPermissions.READ);
    }

    private void officers(Role role) {
        grant(role, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(role, Resources.APPLICATION, "welcome", Permissions.ACCESS);
        grant(role, Resources.FILTER, "*", Permissions.READ);
        grant(
                role,
                Resources.PROCESS_DEFINITION,
                "*",
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_TASK,
                // Asked for the name of a task's form; reading variables itself is refused by the rights table.
                ProcessDefinitionPermissions.READ_TASK_VARIABLE,
                ProcessDefinitionPermissions.UPDATE_TASK,
                ProcessDefinitionPermissions.TASK_WORK,
                ProcessDefinitionPermissions.TASK_ASSIGN,
                ProcessDefinitionPermissions.CREATE_INSTANCE);
        grant(role, Resources.PROCESS_INSTANCE, "*", ProcessInstancePermissions.CREATE);
        grant(role, Resources.DEPLOYMENT, "*", Permissions.READ);
    }

    private void board(Role role) {
        grant(role, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        reading(role);
        grant(
                role,
                Resources.PROCESS_DEFINITION,
                "*",
                ProcessDefinitionPermissions.RETRY_JOB,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_HISTORY);
    }

    private void reading(Role role) {
        grant(
                role,
                Resources.PROCESS_DEFINITION,
                "*",
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK,
                ProcessDefinitionPermissions.READ_HISTORY);
        grant(role, Resources.DECISION_DEFINITION, "*", Permissions.READ);
        grant(role, Resources.DEPLOYMENT, "*", Permissions.READ);
        grant(role, Resources.BATCH, "*", BatchPermissions.READ);
    }

    private void grant(Role role, Resource resource, String id, Permission... permissions) {
        String group = Directory.group(role);
        Authorization found = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        Authorization grant = found == null ? authorizations.createNewAuthorization(AUTH_TYPE_GRANT) : found;
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
