package vn.tiencu.conversion.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.PlanLine;
import vn.tiencu.conversion.lists.Assignment;
import vn.tiencu.conversion.lists.Assignments;
import vn.tiencu.conversion.lists.Position;
import vn.tiencu.conversion.lists.Positions;
import vn.tiencu.conversion.rules.ConversionRules;
import vn.tiencu.conversion.store.PlanLines;

/**
 * Listed positions that nobody holds and that the people of a plan could take up: somebody has left them, nobody has followed, and no
 * running move goes there. A move stays within a profession and goes to another part of the body, another area, or another body
 * (NĐ 59/2019, Điều 37.1). The head of a body decides within it (Luật 36/2018, Điều 24.1, 26.1), so the plan of a body reaches its
 * own divisions; only the superior's plan, which takes single positions over (Điều 25.3; NĐ 59/2019, Điều 39.1), reaches every body
 * under it.
 */
@Component
class Vacancies {

    private final Assignments assignments;
    private final Positions positions;
    private final PlanLines lines;
    private final ConversionRules rules;
    private final HouseClock clock;

    Vacancies(Assignments assignments, Positions positions, PlanLines lines, ConversionRules rules, HouseClock clock) {
        this.assignments = assignments;
        this.positions = positions;
        this.lines = lines;
        this.rules = rules;
        this.clock = clock;
    }

    /** The last assignments on the vacant places, of a profession and of a sector of those who leave. */
    List<Assignment> open(ConversionPlan plan, List<Assignment> leaving) {
        Set<String> professions = leaving.stream().map(Assignment::expertise).collect(Collectors.toSet());
        Set<String> sectors =
                leaving.stream().map(Assignment::position).map(this::sector).collect(Collectors.toSet());
        List<Assignment> open = new ArrayList<>(assignments.vacated(clock.today()).stream()
                .filter(each -> professions.contains(each.expertise()))
                .filter(each -> sectors.contains(sector(each.position())))
                .toList());
        promised().forEach(place -> takeOne(open, place));
        Set<String> reached = reached(plan, open);
        return open.stream().filter(each -> reached.contains(each.bodyId())).toList();
    }

    private String sector(String item) {
        return positions.find(item).map(Position::sector).orElse("");
    }

    private List<String> promised() {
        return lines.running().stream()
                .map(PlanLine::target)
                .map(each -> each == null ? "" : Work.id(each.unitId(), each.item()))
                .toList();
    }

    private static void takeOne(List<Assignment> open, String place) {
        open.stream().filter(each -> Work.id(each).equals(place)).findFirst().ifPresent(open::remove);
    }

    private Set<String> reached(ConversionPlan plan, List<Assignment> open) {
        return open.stream()
                .map(Assignment::bodyId)
                .distinct()
                .filter(each -> each.equals(plan.unitId())
                        || rules.parties(each).superiorUnit().equals(plan.unitId()))
                .collect(Collectors.toSet());
    }
}
