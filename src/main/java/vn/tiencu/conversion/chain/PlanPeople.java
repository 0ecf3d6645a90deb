package vn.tiencu.conversion.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.chains.Mover;
import vn.tiencu.chains.Seat;
import vn.tiencu.conversion.lists.Assignment;
import vn.tiencu.conversion.lists.Assignments;
import vn.tiencu.conversion.lists.Positions;
import vn.tiencu.conversion.lists.Radar;
import vn.tiencu.conversion.lists.Stay;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;

/** People at work in listed positions, and the work that they leave, in the words of the planner. */
@Component
class PlanPeople {

    private final Assignments assignments;
    private final Positions positions;
    private final Radar radar;
    private final People people;
    private final Organisation organisation;

    PlanPeople(Assignments assignments, Positions positions, Radar radar, People people, Organisation organisation) {
        this.assignments = assignments;
        this.positions = positions;
        this.radar = radar;
        this.people = people;
        this.organisation = organisation;
    }

    /** What those people leave, in the order in which they stand. */
    Map<String, Work> works(List<String> personIds, LocalDate today) {
        Map<String, Work> works = new LinkedHashMap<>();
        for (String each : personIds) {
            assignments
                    .current(each, today)
                    .ifPresent(held -> works.computeIfAbsent(
                                    Work.id(held), id -> new Work(held.unitId(), held.position(), new ArrayList<>()))
                            .left()
                            .add(held));
        }
        return works;
    }

    /** Work that somebody leaves must not stay undone; it asks for the profession of those who do it (Luật 36/2018, Điều 24.2). */
    Seat seat(Work work) {
        Set<String> fields = work.left().stream().map(Assignment::expertise).collect(Collectors.toSet());
        String title = positions
                .find(work.item())
                .map(each -> each.wording().replaceAll("[;.]$", ""))
                .orElse(work.item());
        return new Seat(
                work.id(),
                title + " – " + work.duties(0),
                work.unitId(),
                organisation.getUnit(work.unitId()).name(),
                work.left().size(),
                true,
                fields,
                0,
                null);
    }

    /** Whoever stands in the plan must leave; what defers the move by Điều 38 knows no wish to the contrary. */
    Mover mover(String personId, LocalDate today, LocalDate movesOn) {
        Person person = people.get(personId);
        @Nullable Assignment held = assignments.current(personId, today).orElse(null);
        var terms = new Mover.Terms(person.retirementDate(), null, deferredUntil(personId, movesOn), false, Set.of());
        return new Mover(
                personId,
                person.fullName(),
                held == null ? null : Work.id(held),
                held == null ? null : held.unitId(),
                held == null ? null : organisation.getUnit(held.unitId()).name(),
                true,
                held == null ? Set.of() : Set.of(held.expertise()),
                0,
                null,
                left(personId),
                terms);
    }

    /** The last day of a deferral that still holds on the day of the move; one without end holds for ever. */
    private @Nullable LocalDate deferredUntil(String personId, LocalDate movesOn) {
        Stay stay = radar.stayOn(personId, movesOn)
                .filter(each -> each.effect() == Stay.Effect.DEFER)
                .orElse(null);
        if (stay == null) {
            return null;
        }
        return stay.until() == null ? LocalDate.of(9999, 12, 31) : stay.until();
    }

    private Map<String, LocalDate> left(String personId) {
        Map<String, LocalDate> left = new HashMap<>();
        assignments.history(personId).forEach(each -> {
            LocalDate ended = each.endedOn();
            if (ended != null) {
                left.merge(Work.id(each), ended, (one, other) -> one.isAfter(other) ? one : other);
            }
        });
        return left;
    }
}
