package vn.tiencu.training.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Map<String, List<PlanLine>> byProgramme = contents.lines().stream()
                .collect(Collectors.groupingBy(PlanLine::programme, LinkedHashMap::new, Collectors.toList()));
        List<String> keys = byProgramme.keySet().stream()
                .sorted(Comparator.comparing(contents::programme))
                .toList();
        List<Map<String, Object>> groups = new ArrayList<>();
        int number = 0;
        for (var group : subjects.group(keys, contents, key -> key).entrySet()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (String key : group.getValue()) {
                rows.add(need(++number, key, byProgramme.getOrDefault(key, List.of()), contents));
            }
            groups.add(Map.of("heading", subjects.heading(groups.size(), group.getKey()), "rows", rows));
        }
        return Map.of(
                "needGroups",
                groups,
                "needsTotal",
                sums(contents.lines(), contents.classes().size()));
    }

    private Map<String, Object> need(int number, String programme, List<PlanLine> lines, PlanContents contents) {
        long classes = contents.classes().stream()
                .filter(each -> each.programme().equals(programme))
                .count();
        Map<String, Object> row = new LinkedHashMap<>(sums(lines, classes));
        row.put("no", number);
        row.put("programme", contents.programme(programme));
        return row;
    }

    private Map<String, Object> sums(List<PlanLine> lines, long classes) {
        long units = lines.stream().map(PlanLine::unitId).distinct().count();
        long first = lines.stream().filter(each -> each.priority() == 1).count();
        return Map.of(
                "units", words.amount(units),
                "seats", words.amount(lines.size()),
                "first", words.amount(first),
                "classes", words.amount(classes),
                "cost",
                        words.amount(
                                lines.stream().mapToLong(PlanLine::cost).sum()));
    }

    /** Classes, people and money by subject. */
    Map<String, Object> subjects(PlanContents contents) {
        var classes = subjects.group(contents.classes(), contents, PlanClass::programme);
        List<Map<String, Object>> rows = new ArrayList<>();
        subjects.group(contents.lines(), contents, PlanLine::programme).forEach((subject, lines) -> {
            Map<String, Object> row = new LinkedHashMap<>(
                    sums(lines, classes.getOrDefault(subject, List.of()).size()));
            row.put("no", rows.size() + 1);
            row.put("subject", subjects.name(subject));
            rows.add(row);
        });
        return Map.of(
                "subjectRows",
                rows,
                "subjectsTotal",
                sums(contents.lines(), contents.classes().size()));
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
        return Map.of(
                "classGroups",
                groups,
                "classesTotal",
                Map.of(
                        "seats", words.amount(all.stream().mapToLong(PlanClass::seats).sum()),
                        "cost", words.amount(all.stream().mapToLong(PlanClass::cost).sum())));
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
                "cost", words.amount(each.cost()));
    }
}
