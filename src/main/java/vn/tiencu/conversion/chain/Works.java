package vn.tiencu.conversion.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.PlanLine;
import vn.tiencu.conversion.PlanLine.Target;
import vn.tiencu.conversion.lists.Assignment;
import vn.tiencu.conversion.lists.Assignments;

/**
 * Work that may be given to the people of a plan: what they leave to one another, listed positions that are vacant, and where the
 * office has sent somebody by hand, which it is believed once.
 */
@Component
class Works {

    private final Assignments assignments;
    private final Vacancies vacancies;
    private final HouseClock clock;

    Works(Assignments assignments, Vacancies vacancies, HouseClock clock) {
        this.assignments = assignments;
        this.vacancies = vacancies;
        this.clock = clock;
    }

    /** By id, in the order of the plan; what is only vacant or written comes last. */
    Map<String, Work> of(ConversionPlan plan, List<PlanLine> lines) {
        List<Assignment> leaving = lines.stream()
                .flatMap(each -> assignments.current(each.personId(), clock.today()).stream())
                .toList();
        Map<String, List<Assignment>> left = byWork(leaving);
        Map<String, List<Assignment>> vacant = byWork(vacancies.open(plan, leaving));
        Map<String, Work> works = new LinkedHashMap<>();
        Map<String, List<Assignment>> holding = byWork(assignments.all(clock.today()));
        left.forEach((id, held) -> works.put(
                id, work(held, vacant.getOrDefault(id, List.of()), isLeftByAll(held, holding.getOrDefault(id, held)))));
        vacant.forEach((id, gone) -> works.computeIfAbsent(id, each -> work(gone, List.of(), false)));
        for (PlanLine line : lines) {
            Target target = line.target();
            if (target != null) {
                works.computeIfAbsent(seatOf(line, target, works.keySet()), id -> written(id, target, holding));
            }
        }
        return works;
    }

    /** The seat to which a line sends its person. */
    static String seatOf(PlanLine line, Target target, Set<String> known) {
        String id = Work.id(target.unitId(), target.item());
        boolean own = id.equals(Work.id(line.fromUnit(), line.fromItem()));
        return known.contains(id) && !own ? id : Work.id(target.unitId(), target.item(), target.duties());
    }

    private static Map<String, List<Assignment>> byWork(List<Assignment> held) {
        return held.stream().collect(Collectors.groupingBy(Work::id, LinkedHashMap::new, Collectors.toList()));
    }

    private static Work work(List<Assignment> held, List<Assignment> more, boolean required) {
        List<Assignment> all = new ArrayList<>(held);
        all.addAll(more);
        Assignment one = held.get(0);
        return new Work(
                Work.id(one),
                one.unitId(),
                one.position(),
                all.stream().map(Assignment::duties).toList(),
                professions(all),
                required);
    }

    /** Work that colleagues go on doing is not undone when somebody leaves it (Luật 36/2018, Điều 24.2). */
    private static boolean isLeftByAll(List<Assignment> leaving, List<Assignment> holding) {
        return holding.size() <= leaving.size();
    }

    private static Work written(String id, Target target, Map<String, List<Assignment>> holding) {
        List<Assignment> colleagues = holding.getOrDefault(Work.id(target.unitId(), target.item()), List.of());
        return new Work(id, target.unitId(), target.item(), List.of(target.duties()), professions(colleagues), false);
    }

    private static Set<String> professions(List<Assignment> held) {
        return held.stream().map(Assignment::expertise).collect(Collectors.toSet());
    }
}
