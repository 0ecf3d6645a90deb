package vn.tiencu.training.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.tiencu.training.lines.PlanClass;
import vn.tiencu.training.lines.PlanLine;

/** The tables that look at a plan by programme: what is needed, and in which classes it is held. */
@Component
class ClassTables {

    private final Subjects subjects;
    private final PlanNames names;
    private final PlanWords words;

    ClassTables(Subjects subjects, PlanNames names, PlanWords words) {
        this.subjects = subjects;
        this.names = names;
        this.words = words;
    }

    /** Needs by programme: units, people, how many come first, classes, money. */
    Map<String, Object> needs(PlanContents contents) {
        List<String> keys = contents.lines().stream()
                .map(PlanLine::programme)
                .distinct()
                .sorted(Comparator.comparing(contents::programme))
                .toList();
        List<Map<String, Object>> groups = new ArrayList<>();
        int number = 0;
        for (var group : subjects.group(keys, contents, key -> key).entrySet()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (String key : group.getValue()) {
                rows.add(numbered(++number, "programme", contents.programme(key), sums(contents, key::equals)));
            }
            groups.add(Map.of("heading", subjects.heading(groups.size(), group.getKey()), "rows", rows));
        }
        return Map.of("needGroups", groups, "needsTotal", sums(contents, key -> true));
    }

    /** Classes, people and money by subject. */
    Map<String, Object> subjects(PlanContents contents) {
        List<String> keys =
                contents.lines().stream().map(PlanLine::programme).distinct().toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        subjects.group(keys, contents, key -> key)
                .forEach((subject, programmes) -> rows.add(numbered(
                        rows.size() + 1, "subject", subjects.name(subject), sums(contents, programmes::contains))));
        return Map.of("subjectRows", rows, "subjectsTotal", sums(contents, key -> true));
    }

    private static Map<String, Object> numbered(int number, String what, String name, Map<String, Object> sums) {
        Map<String, Object> row = new LinkedHashMap<>(sums);
        row.put("no", number);
        row.put(what, name);
        return row;
    }

    private Map<String, Object> sums(PlanContents contents, Predicate<String> wanted) {
        List<PlanLine> lines = contents.lines().stream()
                .filter(each -> wanted.test(each.programme()))
                .toList();
        long classes = contents.classes().stream()
                .filter(each -> wanted.test(each.programme()))
                .count();
        return Map.of(
                "units",
                        words.amount(
                                lines.stream().map(PlanLine::unitId).distinct().count()),
                "seats", words.amount(lines.size()),
                "first",
                        words.amount(lines.stream()
                                .filter(each -> each.priority() == 1)
                                .count()),
                "classes", words.amount(classes),
                "cost", words.amount(contents.cost(wanted)));
    }

    /** Classes with quarter, seats, organiser, form and cost. */
    Map<String, Object> classes(PlanContents contents) {
        List<PlanClass> all = contents.classes();
        List<Map<String, Object>> groups = new ArrayList<>();
        int number = 0;
        for (var group : subjects.group(all, contents, PlanClass::programme).entrySet()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (PlanClass each : group.getValue()) {
                rows.add(row(++number, each, contents));
            }
            groups.add(Map.of("heading", subjects.heading(groups.size(), group.getKey()), "rows", rows));
        }
        return Map.of("classGroups", groups, "classesTotal", total(contents));
    }

    private Map<String, Object> total(PlanContents contents) {
        List<PlanClass> all = contents.classes();
        return Map.of(
                "seats", words.amount(all.stream().mapToLong(PlanClass::seats).sum()),
                "cost", words.amount(all.stream().mapToLong(contents::cost).sum()));
    }

    private Map<String, Object> row(int number, PlanClass each, PlanContents contents) {
        long sisters = contents.classes().stream()
                .filter(other -> other.programme().equals(each.programme()))
                .count();
        String programme = contents.programme(each.programme());
        return Map.of(
                "no", number,
                "name", sisters > 1 ? words.say("class.name", programme, each.serial()) : programme,
                "quarter", words.quarter(each.quarter()),
                "seats", words.amount(each.seats()),
                "organiser", names.writing(each.organiser()),
                "form", words.say("form." + each.form()),
                "cost", words.amount(contents.cost(each)));
    }
}
