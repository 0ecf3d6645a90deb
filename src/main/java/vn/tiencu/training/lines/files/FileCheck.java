package vn.tiencu.training.lines.files;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.tables.TableErrors;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.training.lines.LineReach;
import vn.tiencu.training.lines.LineRules;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.PlanLine.Gap;
import vn.tiencu.training.lines.PlanLine.Source;
import vn.tiencu.training.lines.PlanLine.State;
import vn.tiencu.training.lines.Workplaces;
import vn.tiencu.training.lines.Workplaces.Workplace;
import vn.tiencu.training.needs.Programme;
import vn.tiencu.training.needs.Programmes;

/** Compares the rows of a file with the plan: who they are, whether they may go, what each row would change. */
@Component
class FileCheck {

    private static final int USUAL = 2;
    private final People people;
    private final Workplaces workplaces;
    private final Programmes catalogue;

    FileCheck(People people, Workplaces workplaces, Programmes catalogue) {
        this.people = people;
        this.workplaces = workplaces;
        this.catalogue = catalogue;
    }

    /** What the rows are compared with. */
    private record Known(
            LineReach reach,
            Map<String, PlanLine> lines,
            Map<String, Person> people,
            Map<String, List<Workplace>> workplaces,
            Map<String, Programme> programmes,
            TableErrors errors) {

        void wrong(FileRow row, String column, String code, Object... arguments) {
            errors.add(0, "", row.line(), column, code, arguments);
        }
    }

    ImportPlan compare(List<FileRow> rows, List<PlanLine> stored, LineReach reach, TableErrors errors) {
        List<String> persons = rows.stream().map(FileRow::personId).distinct().toList();
        Map<String, PlanLine> lines = new HashMap<>();
        stored.forEach(line -> lines.put(line.personId() + "|" + line.programme(), line));
        Known known = new Known(reach, lines, people.named(persons), workplaces.of(persons), catalogue.byKey(), errors);
        ImportPlan plan = new ImportPlan();
        rows.stream()
                .filter(row -> isKnown(row, known))
                .filter(FileRow::whole)
                .forEach(row -> compare(row, known, plan));
        return plan;
    }

    private static boolean isKnown(FileRow row, Known known) {
        Person person = known.people().get(row.personId());
        if (person == null) {
            known.wrong(row, "personId", "unknownPerson", row.personId());
        } else if (row.fullName() != null && !same(row.fullName(), person.fullName())) {
            known.wrong(row, "fullName", "otherName", row.personId(), person.fullName(), row.fullName());
            return false;
        }
        boolean programme = known.programmes().containsKey(row.programme());
        if (!programme) {
            known.wrong(row, "programme", "unknownProgramme", row.programme());
        }
        return person != null && programme;
    }

    private static boolean same(String written, String known) {
        return plain(written).equalsIgnoreCase(plain(known));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("\\s+", " ");
    }

    private static void compare(FileRow row, Known known, ImportPlan plan) {
        PlanLine before = known.lines().get(row.key());
        PlanLine after = before == null ? added(row, known) : row.edit().on(before);
        if (after == null || (before != null && !before.equals(after) && !mayChange(row, before, known))) {
            return;
        }
        var wrong = after.equals(before) ? List.<Refusal>of() : LineRules.wrong(after, before, known.programmes());
        wrong.forEach(each -> known.errors()
                .add(
                        0,
                        "",
                        row.line(),
                        each.field(),
                        each.code(),
                        each.message().arguments().toArray()));
        if (wrong.isEmpty() && before == null) {
            plan.add(after);
        } else if (wrong.isEmpty() && before != null) {
            plan.change(before, after);
        }
    }

    private static boolean mayChange(FileRow row, PlanLine before, Known known) {
        if (!known.reach().edits(before.unitId())) {
            known.wrong(row, "personId", "notYourLine");
            return false;
        }
        if (row.version() != null && row.version() != before.version()) {
            known.wrong(row, "version", "changedSince", row.version(), before.version());
            return false;
        }
        return true;
    }

    private static @Nullable PlanLine added(FileRow row, Known known) {
        List<Workplace> held = known.workplaces().getOrDefault(row.personId(), List.of()).stream()
                .filter(each -> known.reach().edits(each.unitId()))
                .collect(Collectors.toList());
        if (held.isEmpty()) {
            known.wrong(row, "personId", "otherUnit", row.personId());
            return null;
        }
        Programme programme = known.programmes().get(row.programme());
        return programme == null ? null : row.edit().on(usual(row, known.reach(), held.get(0), programme));
    }

    private static PlanLine usual(FileRow row, LineReach reach, Workplace place, Programme programme) {
        return new PlanLine(
                UUID.randomUUID().toString(),
                reach.plan().number().toString(),
                place.unitId(),
                row.personId(),
                place.postId(),
                row.programme(),
                Gap.UNIT_REQUEST,
                USUAL,
                programme.funding(),
                programme.costPerPerson(),
                USUAL,
                Source.IMPORT,
                State.CONFIRMED,
                "",
                null,
                1);
    }
}
