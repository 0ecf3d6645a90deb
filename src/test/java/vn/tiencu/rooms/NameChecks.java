package vn.tiencu.rooms;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** Ids, names and labels. */
final class NameChecks {

    /** XML type of an element to the word its id begins with; an intermediate event is named after what it waits for. */
    private static final Map<String, Set<String>> KINDS = Map.ofEntries(
            Map.entry("startEvent", Set.of("StartEvent")),
            Map.entry("userTask", Set.of("UserTask")),
            Map.entry("serviceTask", Set.of("ServiceTask")),
            Map.entry("callActivity", Set.of("CallActivity")),
            Map.entry("exclusiveGateway", Set.of("Gateway")),
            Map.entry("parallelGateway", Set.of("Gateway")),
            Map.entry("inclusiveGateway", Set.of("Gateway")),
            Map.entry("eventBasedGateway", Set.of("Gateway")),
            Map.entry("endEvent", Set.of("EndEvent")),
            Map.entry("boundaryEvent", Set.of("BoundaryEvent")),
            Map.entry("intermediateCatchEvent", Set.of("TimerEvent", "MessageEvent")),
            Map.entry("subProcess", Set.of("SubProcess")),
            Map.entry("sequenceFlow", Set.of("Flow")));

    private NameChecks() {}

    static Stream<String> processIds(Room room) {
        return room.models().stream().flatMap(model -> {
            String stem = model.file().replace(".bpmn", "");
            boolean named = model.key().equals(stem) && Code.belongs(model.key(), room.name());
            return named ? Stream.empty() : Stream.of(model.file() + ": the process is called " + model.key());
        });
    }

    static Stream<String> elementIds(Room room) {
        return room.models().stream()
                .flatMap(model -> model.all(FlowElement.class)
                        .filter(each -> !isNamedAfterItsKind(each))
                        .map(each -> model.at(each) + "not named after its kind, "
                                + each.getElementType().getTypeName()));
    }

    private static boolean isNamedAfterItsKind(FlowElement element) {
        Set<String> kinds = KINDS.getOrDefault(element.getElementType().getTypeName(), Set.of());
        return kinds.stream().anyMatch(kind -> element.getId().matches(kind + "_[A-Z][A-Za-z0-9_]*"));
    }

    static Stream<String> historyTimeToLive(Room room) {
        Stream<String> processes = room.models().stream()
                .filter(model -> model.process().getCamundaHistoryTimeToLiveString() == null)
                .map(model -> model.file() + ": no historyTimeToLive");
        Stream<String> tables = room.tables().stream()
                .filter(table -> table.decision().getCamundaHistoryTimeToLiveString() == null)
                .map(table -> table.file() + ": no historyTimeToLive");
        return Stream.concat(processes, tables);
    }

    static Stream<String> names(Room room) {
        return room.models().stream()
                .flatMap(model -> model.all(FlowElement.class)
                        .filter(each -> each instanceof Activity || each instanceof Event)
                        .filter(each -> each.getName() == null || each.getName().isBlank())
                        .map(each -> model.at(each) + "has no name"));
    }

    static Stream<String> labels(Room room) {
        Properties vietnamese = room.labels(false);
        Properties english = room.labels(true);
        Map<String, Set<String>> drawn = room.models().stream()
                .flatMap(model -> model.all(FlowElement.class))
                .filter(each -> each instanceof Activity || each instanceof EndEvent)
                .filter(each -> !each.getElementType().getTypeName().equals("subProcess"))
                .collect(Collectors.groupingBy(
                        FlowElement::getId, Collectors.mapping(FlowElement::getName, Collectors.toSet())));
        return drawn.entrySet().stream().flatMap(element -> {
            String key = room.name() + "." + element.getKey();
            if (!english.containsKey(key)) {
                return Stream.of(key + ": no English label");
            }
            boolean same = element.getValue()
                    .contains(String.valueOf(vietnamese.getProperty(key)).replace("''", "'"));
            return same ? Stream.empty() : Stream.of(key + ": the label is not the name in the model");
        });
    }
}
