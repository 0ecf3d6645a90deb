package vn.tiencu.rooms;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import vn.tiencu.engine.ProcessContract;
import vn.tiencu.engine.ProcessVariable;

/** The model and the contract class name the same things, in both directions. */
final class ContractChecks {

    private static final Pattern NAME = Pattern.compile("(?<![\\w.'])([a-z]\\w*)(?![\\w.(])");

    private ContractChecks() {}

    static Stream<String> elements(Room room) {
        return room.models().stream().flatMap(model -> {
            Set<String> drawn = model.nodes()
                    .filter(each -> each instanceof UserTask
                            || each instanceof ServiceTask
                            || each instanceof CallActivity
                            || each instanceof EndEvent)
                    .map(FlowNode::getId)
                    .collect(Collectors.toSet());
            Set<String> promised = contract(room, model)
                    .flatMap(each -> each.elements().stream())
                    .collect(Collectors.toSet());
            return differences(model.file(), "element", drawn, promised);
        });
    }

    static Stream<String> messages(Room room) {
        return room.models().stream().flatMap(model -> {
            Set<String> drawn = model.all(Message.class).map(Message::getName).collect(Collectors.toSet());
            Set<String> promised = contract(room, model)
                    .flatMap(each -> each.messages().stream())
                    .collect(Collectors.toSet());
            return differences(model.file(), "message", drawn, promised);
        });
    }

    static Stream<String> variables(Room room) {
        Set<String> promised = room.code().contracts().stream()
                .flatMap(each -> each.variables().stream())
                .map(ProcessVariable::name)
                .collect(Collectors.toSet());
        Set<String> used = room.models().stream().flatMap(ContractChecks::used).collect(Collectors.toSet());
        Set<String> everywhere = new HashSet<>(used);
        everywhere.addAll(room.code().variables());
        return Stream.concat(
                used.stream()
                        .filter(each -> !promised.contains(each))
                        .map(each -> room.name() + ": the contract lacks the variable " + each),
                promised.stream()
                        .filter(each -> !everywhere.contains(each))
                        .map(each -> room.name() + ": nothing uses the variable " + each));
    }

    private static Stream<String> used(Model model) {
        Stream<String> mapped = Stream.concat(
                model.all(CamundaIn.class)
                        .flatMap(each -> Stream.of(
                                String.valueOf(each.getCamundaSource()), String.valueOf(each.getCamundaTarget()))),
                model.all(CamundaOut.class)
                        .flatMap(each -> Stream.of(
                                String.valueOf(each.getCamundaSource()), String.valueOf(each.getCamundaTarget()))));
        Stream<String> evaluated = model.expressions().stream()
                .filter(each -> !each.place().equals("delegateExpression"))
                .flatMap(each ->
                        NAME.matcher(each.text().replaceAll("'[^']*'", "")).results())
                .map((MatchResult each) -> each.group(1))
                .filter(each -> !each.equals("execution"));
        return Stream.concat(mapped.filter(each -> !each.equals("null")), evaluated);
    }

    private static Stream<ProcessContract> contract(Room room, Model model) {
        return room.code().contracts().stream().filter(each -> each.key().equals(model.key()));
    }

    private static Stream<String> differences(String file, String what, Set<String> drawn, Set<String> promised) {
        return Stream.concat(
                drawn.stream()
                        .filter(each -> !promised.contains(each))
                        .map(each -> file + ": the contract lacks the " + what + " " + each),
                promised.stream()
                        .filter(each -> !drawn.contains(each))
                        .map(each -> file + ": the model lacks the " + what + " " + each));
    }
}
