package vn.tiencu.walks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes every node that is entered and every flow that is taken, in all models, while the walks run. */
public final class WalkRecorder extends AbstractProcessEnginePlugin {

    private static final Set<String> WALKED = new ConcurrentSkipListSet<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> before = engine.getCustomPreBPMNParseListeners();
        List<BpmnParseListener> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
        all.add(new AbstractBpmnParseListener() {
            @Override
            public void parseProcess(Element element, ProcessDefinitionEntity process) {
                follow(process.getKey(), process);
            }
        });
        engine.setCustomPreBPMNParseListeners(all);
    }

    private static void follow(String process, ScopeImpl scope) {
        for (ActivityImpl each : scope.getActivities()) {
            each.addListener(ExecutionListener.EVENTNAME_START, noting(process + "/" + each.getId()));
            each.getOutgoingTransitions()
                    .forEach(flow -> ((TransitionImpl) flow)
                            .addListener(ExecutionListener.EVENTNAME_TAKE, noting(process + "/" + flow.getId())));
            follow(process, each);
        }
    }

    private static ExecutionListener noting(String place) {
        return execution -> WALKED.add(place);
    }

    /** Places of a model as {@code process/element}. */
    static Set<String> walked() {
        return new TreeSet<>(WALKED);
    }
}
