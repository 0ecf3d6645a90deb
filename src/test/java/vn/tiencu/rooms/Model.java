package vn.tiencu.rooms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One process model of a room, as it stands in its file. */
record Model(String file, BpmnModelInstance bpmn) {

    /**
     * An expression somewhere in a model.
     *
     * @param element what it belongs to
     * @param place name of the attribute or XML element it stands in
     */
    record Expression(String element, String place, String text) {}

    static Model read(Path path) {
        return new Model(path.getFileName().toString(), Bpmn.readModelFromFile(path.toFile()));
    }

    Process process() {
        return all(Process.class).findFirst().orElseThrow();
    }

    String key() {
        return process().getId();
    }

    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type).stream();
    }

    Stream<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    /** How a fault names an element of this model. */
    String at(FlowElement element) {
        return at(element.getId());
    }

    String at(String element) {
        return file + " " + element + ": ";
    }

    /** Everything that the engine will evaluate. */
    List<Expression> expressions() {
        List<Expression> found = new ArrayList<>();
        walk(bpmn.getDocument().getRootElement(), "", (element, each) -> {
            for (String attribute : List.of(
                    "delegateExpression",
                    "expression",
                    "candidateGroups",
                    "dueDate",
                    "collection",
                    "businessKey",
                    "sourceExpression",
                    "calledElement",
                    "assignee",
                    "candidateUsers",
                    "followUpDate",
                    "priority")) {
                add(found, element, attribute, attribute(each, attribute));
            }
            if (each.getChildElements().isEmpty()) {
                add(found, element, each.getLocalName(), each.getTextContent());
            }
        });
        return found;
    }

    private static void add(List<Expression> found, String element, String place, String text) {
        if (text != null && (text.contains("${") || text.contains("#{"))) {
            found.add(new Expression(element, place, text.strip()));
        }
    }

    private static String attribute(DomElement element, String name) {
        String own = element.getAttribute(name);
        return own == null ? element.getAttribute("http://camunda.org/schema/1.0/bpmn", name) : own;
    }

    private static void walk(DomElement element, String owner, BiConsumer<String, DomElement> visit) {
        String id = element.getAttribute("id");
        String here = id != null && id.matches("[A-Z][A-Za-z]+_.*") && !id.startsWith("Timer_") ? id : owner;
        visit.accept(here, element);
        element.getChildElements().forEach(child -> walk(child, here, visit));
    }
}
