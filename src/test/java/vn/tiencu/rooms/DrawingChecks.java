package vn.tiencu.rooms;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The picture can be read: everything is there once, side by side, from left to right. */
final class DrawingChecks {

    private DrawingChecks() {}

    static Stream<String> drawn(Room room) {
        return room.models().stream().flatMap(model -> {
            Drawing drawing = Drawing.of(model);
            return model.all(FlowElement.class)
                    .filter(each -> !drawing.shapes().containsKey(each.getId()))
                    .filter(each -> !drawing.lines().containsKey(each.getId()))
                    .map(each -> model.at(each) + "is not drawn");
        });
    }

    static Stream<String> overlaps(Room room) {
        return drawn(room, drawing -> model -> {
            List<FlowNode> nodes = model.nodes().toList();
            return nodes.stream()
                    .flatMap(one -> nodes.stream()
                            .filter(other -> one.getId().compareTo(other.getId()) < 0 && drawing.overlap(one, other))
                            .map(other -> model.at(one) + "overlaps " + other.getId()));
        });
    }

    static Stream<String> direction(Room room) {
        return drawn(
                room,
                drawing -> model -> model.all(SequenceFlow.class)
                        .filter(each -> drawing.runsBack(each) && !isLoop(each))
                        .map(each -> model.at(each) + "runs from right to left"));
    }

    /** Flows that lead back to what was done before, as the law wants it done again. */
    static Stream<SequenceFlow> loops(Model model) {
        Drawing drawing = Drawing.of(model);
        return model.all(SequenceFlow.class).filter(each -> drawing.runsBack(each) && isLoop(each));
    }

    private static boolean isLoop(SequenceFlow flow) {
        Set<FlowNode> seen = new HashSet<>();
        List<FlowNode> next = List.of(flow.getTarget());
        while (!next.isEmpty()) {
            seen.addAll(next);
            next = next.stream()
                    .flatMap(each -> each.getOutgoing().stream())
                    .map(SequenceFlow::getTarget)
                    .filter(each -> !seen.contains(each))
                    .distinct()
                    .toList();
        }
        return seen.contains(flow.getSource());
    }

    static Stream<String> crossings(Room room) {
        return drawn(
                room,
                drawing -> model -> model.all(SequenceFlow.class)
                        .flatMap(flow -> model.nodes()
                                .filter(each -> drawing.crosses(flow, each))
                                .map(each -> model.at(flow) + "crosses " + each.getId())));
    }

    /** Of models that are drawn in full; of others another guard tells. */
    private static Stream<String> drawn(Room room, Function<Drawing, Function<Model, Stream<String>>> check) {
        return drawn(room).findAny().isPresent()
                ? Stream.empty()
                : room.models().stream()
                        .flatMap(model -> check.apply(Drawing.of(model)).apply(model));
    }

    static Stream<String> pictures(Room room) {
        return room.models().stream().flatMap(model -> {
            Path picture = room.files().get(model.file().replace(".bpmn", ".svg"));
            if (picture == null) {
                return Stream.of(model.file() + ": there is no picture");
            }
            boolean same = shown(picture)
                    .equals(model.all(FlowElement.class)
                            .flatMap(each -> Stream.of(each.getId(), each.getId() + " " + squeezed(each.getName())))
                            .filter(each -> !each.endsWith(" "))
                            .collect(Collectors.toSet()));
            return same
                    ? Stream.empty()
                    : Stream.of(picture.getFileName() + " is stale: draw it again (src/tools/pictures)");
        });
    }

    /** Ids in a picture, and each with its label behind it; lines are broken anywhere, so blanks do not count. */
    private static Set<String> shown(Path picture) {
        return Jsoup.parse(Room.text(picture), Parser.xmlParser()).select("[data-element-id]").stream()
                .flatMap(each -> {
                    String id = each.attr("data-element-id").replaceAll("_label$", "");
                    String label = squeezed(own(each));
                    return label.isEmpty() ? Stream.of(id) : Stream.of(id, id + " " + label);
                })
                .collect(Collectors.toSet());
    }

    private static String own(Element element) {
        return element.select("> .djs-visual tspan").eachText().stream().collect(Collectors.joining());
    }

    private static String squeezed(String text) {
        return text == null ? "" : text.replaceAll("[\\s\\u00a0]", "");
    }
}
