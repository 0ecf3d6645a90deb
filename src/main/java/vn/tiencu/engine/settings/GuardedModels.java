package vn.tiencu.engine.settings;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import vn.tiencu.engine.Cases;
import vn.tiencu.engine.EndReached;
import vn.tiencu.engine.Tasks;

/** Adds to every model what no room may forget: tasks end by their act, cases begin by their room, terms are recorded. */
class GuardedModels extends AbstractBpmnParseListener {

    private final ActGuard guard;
    private final TaskListener recordTerm;
    private final ApplicationEventPublisher events;

    GuardedModels(ActGuard guard, TaskListener recordTerm, ApplicationEventPublisher events) {
        this.guard = guard;
        this.recordTerm = recordTerm;
        this.events = events;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> {
            if (execution.getSuperExecution() == null) {
                guard.requireStart(process.getKey());
                events.publishEvent(new Cases.Begun(process.getKey(), execution.getProcessBusinessKey()));
            }
        });
        process.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) execution -> {
            if (execution.getSuperExecution() == null) {
                events.publishEvent(new Cases.Closed(process.getKey(), execution.getProcessBusinessKey()));
            }
        });
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, each -> guard.requireAct(each.getId()));
        task.addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, OwnTaskActs::requireSelf);
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, recordTerm);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, each -> events.publishEvent(ended(each, true)));
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, each -> events.publishEvent(ended(each, false)));
    }

    private static Tasks.Ended ended(DelegateTask task, boolean completed) {
        String process = task.getProcessDefinitionId().split(":")[0];
        String caseNumber = task.getExecution().getProcessBusinessKey();
        return new Tasks.Ended(task.getId(), process, caseNumber, task.getTaskDefinitionKey(), completed);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        String process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
        String name = String.valueOf(element.attribute("name"));
        activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> {
            boolean whole = ((ExecutionEntity) execution).getProcessInstance().getSuperExecution() == null;
            events.publishEvent(
                    new EndReached(process, execution.getProcessBusinessKey(), activity.getId(), name, whole));
        });
    }
}
