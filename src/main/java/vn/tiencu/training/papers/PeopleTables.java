package vn.tiencu.training.papers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiencu.people.Unit;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.papers.PlanNames.Listed;

/** The tables that look at a plan by unit: its numbers, its people, what it proposes. */
@Component
class PeopleTables {

    private final Subjects subjects;
    private final PlanNames names;
    private final PlanWords words;

    PeopleTables(Subjects subjects, PlanNames names, PlanWords words) {
        this.subjects = subjects;
        this.names = names;
        this.words = words;
    }

    /** Numbers by unit and subject. */
    Map<String, Object> units(PlanContents contents) {
        List<Map<String, Object>> rows = new ArrayList<>();
        byUnit(contents).forEach((unit, lines) -> {
            Map<String, Object> row = new LinkedHashMap<>(numbers(lines, contents));
            row.put("no", rows.size() + 1);
            row.put("unit", unit.name());
            rows.add(row);
        });
        return Map.of("unitRows", rows, "unitsTotal", numbers(contents.lines(), contents));
    }

    private Map<String, Object> numbers(List<PlanLine> lines, PlanContents contents) {
        Map<String, List<PlanLine>> groups = subjects.group(lines, contents, PlanLine::programme);
        Map<String, Object> numbers = new LinkedHashMap<>();
        int others = lines.size();
        for (String subject : Subjects.ALL) {
            int seats = groups.getOrDefault(subject, List.of()).size();
            numbers.put(subject, words.amount(seats));
            others -= seats;
        }
        numbers.put(Subjects.OTHER, words.amount(others));
        numbers.put("seats", words.amount(lines.size()));
        numbers.put("cost", words.amount(PlanContents.people(lines)));
        return numbers;
    }

    /** Every person of the plan, unit by unit. */
    Map<String, Object> list(PlanContents contents) {
        Map<String, Listed> roster = roster(contents);
        List<Map<String, Object>> groups = new ArrayList<>();
        int number = 0;
        for (var unit : byUnit(contents).entrySet()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (PlanLine line : sorted(unit.getValue(), roster, contents)) {
                rows.add(row(++number, line, roster, contents));
            }
            String heading = words.say("people.unit", unit.getKey().name(), words.amount(rows.size()));
            groups.add(Map.of("heading", heading, "rows", rows));
        }
        return Map.of("peopleGroups", groups, "peopleCost", words.amount(PlanContents.people(contents.lines())));
    }

    /** What one unit proposes, with the gap that each line closes. */
    Map<String, Object> proposal(PlanContents contents) {
        Map<String, Listed> roster = roster(contents);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PlanLine line : sorted(contents.lines(), roster, contents)) {
            Map<String, Object> row = new LinkedHashMap<>(row(rows.size() + 1, line, roster, contents));
            row.put("gap", words.say("gap." + line.gap()));
            row.put("priority", line.priority());
            row.put("note", line.note());
            rows.add(row);
        }
        return Map.of("proposalRows", rows, "proposalCost", words.amount(PlanContents.people(contents.lines())));
    }

    private Map<String, Object> row(int number, PlanLine line, Map<String, Listed> roster, PlanContents contents) {
        Listed person = person(line, roster);
        return Map.of(
                "no", number,
                "name", person.name(),
                "born", person.born(),
                "sex", person.sex(),
                "post", person.post(),
                "programme", contents.programme(line.programme()),
                "quarter", words.quarter(line.quarter()),
                "funding", words.say("funding.short." + line.funding()),
                "cost", words.amount(line.cost()));
    }

    private Map<String, Listed> roster(PlanContents contents) {
        return names.roster(
                contents.lines().stream().map(PlanLine::personId).distinct().toList());
    }

    private Map<Unit, List<PlanLine>> byUnit(PlanContents contents) {
        Map<String, List<PlanLine>> byId =
                contents.lines().stream().collect(Collectors.groupingBy(PlanLine::unitId, Collectors.toList()));
        Map<Unit, List<PlanLine>> ordered = new LinkedHashMap<>();
        byId.keySet().stream()
                .map(names::unit)
                .sorted(Comparator.comparing(Unit::sortKey).thenComparing(Unit::id))
                .forEach(unit -> ordered.put(unit, byId.getOrDefault(unit.id(), List.of())));
        return ordered;
    }

    private List<PlanLine> sorted(List<PlanLine> lines, Map<String, Listed> roster, PlanContents contents) {
        return lines.stream()
                .sorted(Comparator.comparing(
                                (PlanLine line) -> person(line, roster).order())
                        .thenComparing(PlanLine::personId)
                        .thenComparing(line -> contents.programme(line.programme())))
                .toList();
    }

    private Listed person(PlanLine line, Map<String, Listed> roster) {
        String open = words.open();
        return roster.getOrDefault(line.personId(), new Listed(open, open, open, open, ""));
    }
}
