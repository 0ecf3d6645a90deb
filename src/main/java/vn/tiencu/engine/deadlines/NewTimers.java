package vn.tiencu.engine.deadlines;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.springframework.stereotype.Component;

/**
 * Sets timers of tasks anew that have rung already. The engine sets them itself only when a task begins, and would count them
 * from today; so they are made here from the same declaration, with the moment given.
 */
@Component
class NewTimers {

    private final Commands commands;

    NewTimers(Commands commands) {
        this.commands = commands;
    }

    /** One timer: where the task stands, which of its listeners, and when. */
    record Setting(String executionId, String element, String listener, Instant due) {}

    void set(List<Setting> settings) {
        if (!settings.isEmpty()) {
            commands.run(context -> settings.forEach(each -> set(each, context)));
        }
    }

    private static void set(Setting setting, CommandContext context) {
        ExecutionEntity execution =
                Objects.requireNonNull(context.getExecutionManager().findExecutionById(setting.executionId()));
        TimerDeclarationImpl declared = Objects.requireNonNull(
                TimerDeclarationImpl.getTimeoutListenerDeclarationsForScope(execution.getActivity())
                        .getOrDefault(setting.element(), Map.of())
                        .get(setting.listener()));
        TimerEntity timer = new TimerEntity(declared);
        TimerJobConfiguration place = new TimerJobConfiguration();
        place.setTimerElementKey(setting.element());
        place.setTimerElementSecondaryKey(setting.listener());
        timer.setExecution(execution);
        timer.setProcessDefinitionId(execution.getProcessDefinitionId());
        timer.setProcessDefinitionKey(execution.getProcessDefinition().getKey());
        timer.setJobDefinitionId(declared.getJobDefinitionId());
        timer.setJobHandlerType(declared.getJobHandlerType());
        timer.setJobHandlerConfiguration(place);
        timer.setExclusive(declared.isExclusive());
        timer.setDuedate(Date.from(setting.due()));
        context.getJobManager().schedule(timer);
    }
}
