package vn.tiencu.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import vn.tiencu.engine.ProcessContract;

/** Every node and every flow of a model. */
public final class Places {

    private Places() {}

    /** Fails with what no walk of this JVM has come to. */
    public static void allWalked(RepositoryService models, ProcessContract process) {
        Set<String> places = new TreeSet<>();
        BpmnModelInstance model = models.getBpmnModelInstance(models.createProcessDefinitionQuery()
                .processDefinitionKey(process.key())
                .latestVersion()
                .singleResult()
                .getId());
        model.getModelElementsByType(FlowNode.class).forEach(each -> places.add(process.key() + "/" + each.getId()));
        model.getModelElementsByType(SequenceFlow.class)
                .forEach(each -> places.add(process.key() + "/" + each.getId()));

        assertThat(places).hasSizeGreaterThan(10);
        places.removeAll(WalkRecorder.walked());
        assertThat(places).as("never walked").isEmpty();
    }
}
