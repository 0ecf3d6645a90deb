package vn.tiencu.rooms;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Where a case takes one way or another, the diagram says why. */
final class GatewayChecks {

    private GatewayChecks() {}

    static Stream<String> questions(Room room) {
        return room.models().stream()
                .flatMap(model -> Stream.concat(
                        deciding(model)
                                .filter(each -> each.getName() == null
                                        || !each.getName().endsWith("?"))
                                .map(each -> model.at(each) + "asks no question"),
                        deciding(model)
                                .flatMap(each -> each.getOutgoing().stream())
                                .filter(each ->
                                        each.getName() == null || each.getName().isBlank())
                                .map(each -> model.at(each) + "is no answer: it has no name")));
    }

    static Stream<String> waysOn(Room room) {
        return room.models().stream()
                .flatMap(model -> deciding(model)
                        .filter(each -> each instanceof ExclusiveGateway choice && !isComplete(choice))
                        .map(each -> model.at(each) + "needs one default way and a condition on every other"));
    }

    private static boolean isComplete(ExclusiveGateway choice) {
        return choice.getDefault() != null
                && choice.getOutgoing().stream()
                        .allMatch(each -> each.equals(choice.getDefault()) == (each.getConditionExpression() == null));
    }

    static Stream<String> conditions(Room room) {
        return room.models().stream()
                .flatMap(model -> model.all(SequenceFlow.class)
                        .filter(each -> each.getConditionExpression() != null)
                        .filter(each ->
                                !each.getConditionExpression().getTextContent().matches("\\$\\{[a-z]\\w*}"))
                        .map(each -> model.at(each) + "decides by more than one variable"));
    }

    private static Stream<Gateway> deciding(Model model) {
        return model.all(Gateway.class)
                .filter(each ->
                        !(each instanceof ParallelGateway) && each.getOutgoing().size() > 1);
    }
}
