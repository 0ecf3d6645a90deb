package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks through the appointment room; in the end no node and no flow of its models may be left out. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class AppointmentWalksTests {

    @Nested
    class TheWholeWay extends WholeWayWalks {}

    @Nested
    class Permission extends PermissionWalks {}

    @Nested
    class FirstStep extends FirstStepWalks {}

    @Nested
    class Meetings extends MeetingWalks {}

    @Nested
    class Ballots extends BallotWalks {}

    @Nested
    class Delay extends DelayWalks {}

    @Nested
    class TheDossier extends DossierWalks {}

    @Nested
    class TheDecision extends DecisionWalks {}

    @Nested
    class TheSignature extends SignatureWalks {}

    @Nested
    class Withdrawal extends WithdrawalWalks {}

    @Nested
    class WorkOnTasks extends TaskWalks {}

    /** Last, when all others have walked. */
    @Nested
    @Order(Integer.MAX_VALUE)
    class NothingIsLeftOut extends AppointmentHouse {

        @Autowired RepositoryService models;

        @ParameterizedTest
        @EnumSource
        void everyNodeAndEveryFlowWasTaken(AppointmentProcess process) {
            Set<String> places = new TreeSet<>();
            BpmnModelInstance model = models.getBpmnModelInstance(models.createProcessDefinitionQuery()
                    .processDefinitionKey(process.key())
                    .latestVersion()
                    .singleResult()
                    .getId());
            ids(model.getModelElementsByType(FlowNode.class), process, places);
            model.getModelElementsByType(SequenceFlow.class).forEach(each -> places.add(process.key() + "/" + each.getId()));

            assertThat(places).hasSizeGreaterThan(20);
            places.removeAll(WalkRecorder.walked());
            assertThat(places).as("never walked").isEmpty();
        }

        private static void ids(Collection<FlowNode> nodes, AppointmentProcess process, Set<String> places) {
            nodes.forEach(each -> places.add(process.key() + "/" + each.getId()));
        }
    }
}
