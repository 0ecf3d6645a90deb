package vn.tiencu.rooms;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a model names exists: forms, beans, processes, tables. And nothing in it is a program of its own. */
final class ReferenceChecks {

    private static final Pattern CALL = Pattern.compile("([a-z]\\w*)\\.([a-z]\\w*)\\(");
    private static final Pattern PROGRAM =
            Pattern.compile("<(\\w+:)?(scriptTask|script)\\b|scriptFormat=|camunda:class=|camunda:resource=|language=");
    private static final Pattern BREAKING = Pattern.compile("\"type\"\\s*:\\s*\"(dynamiclist|filepicker)\"");

    private ReferenceChecks() {}

    static Stream<String> forms(Room room) {
        List<String> used =
                room.models().stream().flatMap(ReferenceChecks::formFiles).toList();
        Set<String> there = Stream.concat(room.ending(".html"), room.ending(".form"))
                .map(each -> each.getFileName().toString())
                .collect(Collectors.toSet());
        String folder = "embedded:deployment:forms/" + room.name() + "/";
        Set<String> named = used.stream()
                .map(each -> each.startsWith(folder) ? each.substring(folder.length()) : each)
                .collect(Collectors.toSet());
        return Stream.concat(
                named.stream()
                        .filter(each -> !there.contains(each))
                        .map(each -> room.name() + ": there is no form " + each),
                there.stream()
                        .filter(each -> !named.contains(each))
                        .map(each -> room.name() + ": no task uses the form " + each));
    }

    private static Stream<String> formFiles(Model model) {
        Stream<String> tasks = model.all(UserTask.class)
                .map(each -> each.getCamundaFormRef() == null
                        ? String.valueOf(each.getCamundaFormKey())
                        : each.getCamundaFormRef() + ".form");
        Stream<String> starts =
                model.all(StartEvent.class).map(StartEvent::getCamundaFormKey).filter(each -> each != null);
        return Stream.concat(tasks, starts);
    }

    static Stream<String> beans(Room room) {
        return room.models().stream()
                .flatMap(model -> model.expressions().stream().flatMap(each -> {
                    Stream<String> faults = each.place().equals("delegateExpression")
                            ? named(room, each.text().replaceAll("[${}]", ""))
                            : CALL.matcher(each.text().replaceAll("'[^']*'", ""))
                                    .results()
                                    .flatMap(call -> called(room, call));
                    return faults.map(fault -> model.at(each.element()) + fault);
                }));
    }

    private static Stream<String> named(Room room, String bean) {
        return room.code().beans().containsKey(bean) ? Stream.empty() : Stream.of("there is no bean " + bean);
    }

    private static Stream<String> called(Room room, MatchResult call) {
        String bean = call.group(1);
        Class<?> type = room.code().beans().get(bean);
        if (bean.equals("execution")) {
            return Stream.empty();
        }
        if (type == null) {
            return Stream.of("there is no bean " + bean);
        }
        boolean callable = Modifier.isPublic(type.getModifiers())
                && Arrays.stream(type.getMethods())
                        .anyMatch(each -> each.getName().equals(call.group(2)));
        return callable ? Stream.empty() : Stream.of("cannot call " + bean + "." + call.group(2));
    }

    static Stream<String> calledProcesses(Room room) {
        Set<String> keys = room.models().stream().map(Model::key).collect(Collectors.toSet());
        return room.models().stream()
                .flatMap(model -> model.all(CallActivity.class)
                        .filter(each -> !keys.contains(each.getCalledElement())
                                || !"deployment".equals(each.getCamundaCalledElementBinding()))
                        .map(each -> model.at(each) + "calls " + each.getCalledElement() + ", binding "
                                + each.getCamundaCalledElementBinding()));
    }

    static Stream<String> tables(Room room) {
        Set<String> there = room.tables().stream().map(Table::key).collect(Collectors.toSet());
        Set<String> used = new HashSet<>(room.code().tables());
        room.code().contracts().forEach(each -> used.remove(each.key()));
        room.models()
                .forEach(model ->
                        model.all(BusinessRuleTask.class).forEach(each -> used.add(each.getCamundaDecisionRef())));
        used.add(room.name() + "_deadline");
        return Stream.concat(
                used.stream()
                        .filter(each -> !there.contains(each))
                        .map(each -> room.name() + ": there is no table " + each),
                there.stream()
                        .filter(each -> !used.contains(each))
                        .map(each -> room.name() + ": nothing asks the table " + each));
    }

    static Stream<String> scripts(Room room) {
        return room.ending(".bpmn")
                .filter(each -> PROGRAM.matcher(Room.text(each)).find())
                .map(each -> each.getFileName() + ": holds a script or names a class");
    }

    static Stream<String> formComponents(Room room) {
        return room.ending(".form")
                .flatMap((Path each) -> BREAKING.matcher(Room.text(each))
                        .results()
                        .map(found -> each.getFileName() + ": " + found.group(1) + " breaks the form"));
    }
}
