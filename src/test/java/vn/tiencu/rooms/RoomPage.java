package vn.tiencu.rooms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The part of a room's page that is made from its models and tables. */
public final class RoomPage {

    private static final Map<String, String> UNITS =
            Map.of("WORKING_DAYS", "working day", "CALENDAR_DAYS", "day", "MONTHS", "month", "YEARS", "year");

    private final Room room;
    private final Properties english;
    private final Map<String, List<String>> terms;

    public RoomPage(Room room) {
        this.room = room;
        this.english = room.labels(true);
        this.terms = room.table(room.name() + "_deadline").map(Table::rows).orElse(List.of()).stream()
                .collect(Collectors.toMap(row -> row.get(0), Function.identity()));
    }

    /** Markdown: who does what and until when, what runs by itself, outcomes, loops and other terms. */
    public String made() {
        return String.join(
                "\n",
                table("Who does what, and until when", "| Việc | Task | Who | Term | Basis |\n|-|-|-|-|-|", tasks()),
                table("By itself", "| Việc | Task | Bean |\n|-|-|-|", services()),
                table("Outcomes", "| Kết thúc | End | In |\n|-|-|-|", ends()),
                table("What is done again", "| From | Back to | When |\n|-|-|-|", loops()),
                table("Other terms", "| Of | Term | Basis |\n|-|-|-|", others()));
    }

    private static String table(String title, String head, Stream<String> rows) {
        return "## " + title + "\n\n" + head + "\n"
                + rows.map(each -> each + "\n").collect(Collectors.joining());
    }

    private Stream<String> tasks() {
        return everywhere(UserTask.class).map(task -> {
            String body = task.getCamundaCandidateGroups().replaceAll("[${}]", "");
            List<String> term = terms.get(task.getId());
            return row(task.getName(), label(task.getId()), label(body), length(term), term.get(term.size() - 1));
        });
    }

    private Stream<String> services() {
        return everywhere(ServiceTask.class)
                .map(task -> row(
                        task.getName(),
                        label(task.getId()),
                        "`" + task.getCamundaDelegateExpression().replaceAll("[${}]", "") + "`"));
    }

    private Stream<String> ends() {
        return models().flatMap(model -> inOrder(model, EndEvent.class)
                .map(end -> row(end.getName(), label(end.getId()), "`" + model.key() + "`")));
    }

    private Stream<String> loops() {
        return models().flatMap(DrawingChecks::loops)
                .map(flow -> row(
                        named(flow.getSource()),
                        named(flow.getTarget()),
                        flow.getName() == null ? "" : flow.getName()));
    }

    private Stream<String> others() {
        List<String> done = everywhere(UserTask.class).map(FlowNode::getId).toList();
        Map<String, String> drawn = models().flatMap(Model::nodes)
                .collect(
                        Collectors.toMap(FlowNode::getId, each -> String.valueOf(each.getName()), (one, other) -> one));
        return terms.values().stream()
                .filter(row -> !done.contains(row.get(0)))
                .sorted(Comparator.comparing(row -> row.get(0)))
                .map(row -> row(drawn.getOrDefault(row.get(0), row.get(0)), length(row), row.get(row.size() - 1)));
    }

    private String named(FlowNode node) {
        if (node.getName() != null) {
            return node.getName();
        }
        return node.getOutgoing().stream()
                .map(SequenceFlow::getTarget)
                .map(this::named)
                .collect(Collectors.joining("; "));
    }

    private static String length(List<String> term) {
        return term.get(1) + " " + UNITS.get(term.get(2)) + (term.get(1).equals("1") ? "" : "s");
    }

    private String label(String key) {
        String label = english.getProperty(room.name() + "." + key);
        if (label == null) {
            throw new IllegalStateException("no English label of " + room.name() + "." + key);
        }
        return label.replace("''", "'");
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private Stream<Model> models() {
        List<Model> models = new ArrayList<>(room.models());
        models.sort(Comparator.comparing((Model each) -> !each.key().equals(room.name()))
                .thenComparing(Model::key));
        return models.stream();
    }

    private <T extends FlowNode> Stream<T> everywhere(Class<T> type) {
        return models().flatMap(model -> inOrder(model, type));
    }

    /** As the eye finds them: from left to right. */
    private static <T extends FlowNode> Stream<T> inOrder(Model model, Class<T> type) {
        Drawing drawing = Drawing.of(model);
        return model.all(type)
                .sorted(Comparator.comparingDouble(
                                (T each) -> drawing.shapes().get(each.getId()).getX())
                        .thenComparing(FlowNode::getId));
    }
}
