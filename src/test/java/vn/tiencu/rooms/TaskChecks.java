package vn.tiencu.rooms;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** Every user task is somebody's, is due, reminds, and is done in one way only. */
final class TaskChecks {

    private static final String VARIABLE = "\\$\\{[a-z]\\w*}";

    /** Listener bean to the moment at which it is called. */
    private static final Map<String, String> TIMERS = Map.of(
            "${deadlines_remind}", "${deadlines.remindAt(execution)}",
            "${deadlines_escalate}", "${deadlines.escalateAt(execution)}",
            "${deadlines_alertBoard}", "${deadlines.alertBoardAt(execution)}");

    private TaskChecks() {}

    static Stream<String> candidateGroups(Room room) {
        return room.models().stream()
                .flatMap(model -> tasks(model)
                        .filter(task -> !String.valueOf(task.getCamundaCandidateGroups())
                                        .matches(VARIABLE)
                                || task.getCamundaAssignee() != null
                                || task.getCamundaCandidateUsers() != null)
                        .map(task -> model.at(task) + "not given to exactly one body"));
    }

    static Stream<String> dueDates(Room room) {
        return room.models().stream()
                .flatMap(model -> tasks(model)
                        .filter(task -> !Objects.equals(task.getCamundaDueDate(), "${deadlines.due(execution)}"))
                        .map(task -> model.at(task) + "due by " + task.getCamundaDueDate()));
    }

    static Stream<String> timeoutListeners(Room room) {
        return room.models().stream()
                .flatMap(model -> tasks(model)
                        .filter(task -> !timers(task).equals(TIMERS))
                        .map(task -> model.at(task) + "does not remind, escalate and alert: "
                                + new TreeSet<>(timers(task).keySet())));
    }

    static Stream<String> terms(Room room) {
        List<List<String>> rows =
                room.table(room.name() + "_deadline").map(Table::rows).orElse(List.of());
        Set<String> ruled = rows.stream().map(row -> row.get(0)).collect(Collectors.toSet());
        Set<String> drawn = room.models().stream()
                .flatMap(Model::nodes)
                .map(each -> each.getId())
                .collect(Collectors.toSet());
        Stream<String> missing = room.models().stream()
                .flatMap(model -> tasks(model)
                        .filter(task -> !ruled.contains(task.getId()))
                        .map(task -> model.at(task) + "has no row in " + room.name() + "_deadline"));
        Stream<String> idle = ruled.stream()
                .filter(each -> each.matches("(UserTask|StartEvent|BoundaryEvent|TimerEvent)_.*"))
                .filter(each -> !drawn.contains(each))
                .map(each -> room.name() + "_deadline: no model has " + each);
        return Stream.concat(missing, idle);
    }

    static Stream<String> acts(Room room) {
        Set<String> served = room.code().acts().stream()
                .flatMap(act -> act.elements().stream().map(each -> act.process() + " " + each))
                .collect(Collectors.toSet());
        Set<String> drawn = room.models().stream()
                .flatMap(model -> tasks(model).map(task -> model.key() + " " + task.getId()))
                .collect(Collectors.toSet());
        return Stream.concat(
                drawn.stream().filter(each -> !served.contains(each)).map(each -> each + ": no act serves it"),
                served.stream()
                        .filter(each -> !drawn.contains(each))
                        .map(each -> each + ": an act serves what no model has"));
    }

    private static Stream<UserTask> tasks(Model model) {
        return model.all(UserTask.class);
    }

    private static Map<String, String> timers(UserTask task) {
        return task.getExtensionElements() == null
                ? Map.of()
                : task.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                        .filter(each -> "timeout".equals(each.getCamundaEvent()))
                        .collect(Collectors.toMap(
                                each -> String.valueOf(each.getCamundaDelegateExpression()),
                                each -> each.getTextContent().strip()));
    }
}
