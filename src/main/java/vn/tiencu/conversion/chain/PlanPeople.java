package vn.tiencu.conversion.chain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.chains.Mover;
import vn.tiencu.chains.Seat;
import vn.tiencu.conversion.lists.Assignment;
import vn.tiencu.conversion.lists.Assignments;
import vn.tiencu.conversion.lists.Radar;
import vn.tiencu.conversion.lists.Radar.Free;
import vn.tiencu.conversion.lists.Stay;
import vn.tiencu.conversion.lists.Tie;
import vn.tiencu.conversion.lists.Ties;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.people.Unit;

/** People at work in listed positions, and the work that they may be given, in the words of the planner. */
@Component
class PlanPeople {

    private final Assignments assignments;
    private final Radar radar;
    private final People people;
    private final Organisation organisation;
    private final Ties ties;
    private final HouseClock clock;

    PlanPeople(
            Assignments assignments,
            Radar radar,
            People people,
            Organisation organisation,
            Ties ties,
            HouseClock clock) {
        this.assignments = assignments;
        this.radar = radar;
        this.people = people;
        this.organisation = organisation;
        this.ties = ties;
        this.clock = clock;
    }

    /** It asks for the profession of those who do it (Luật 36/2018, Điều 24.2). */
    Seat seat(Work work) {
        return new Seat(
                work.id(),
                work.duties().get(0),
                work.unitId(),
                unit(work.unitId()),
                work.duties().size(),
                work.required(),
                work.expertise(),
                0,
                null);
    }

    private String unit(String unitId) {
        return organisation.unit(unitId).map(Unit::name).orElse(unitId);
    }

    /**
     * Whoever stands in the plan must leave; what defers the move by Điều 38 knows no wish to the contrary. Who may be moved only
     * later than the others is looked at on that later day.
     *
     * @param works what may be given: with which of it a person has declared a relation of interest
     */
    List<Mover> movers(List<String> personIds, Collection<Work> works, LocalDate movesOn) {
        Map<String, Person> persons = people.named(personIds);
        Map<String, Free> free = radar.free(personIds, clock.today(), movesOn);
        return personIds.stream()
                .flatMap(each -> Optional.ofNullable(persons.get(each)).stream())
                .map(each -> mover(each, works, free.getOrDefault(each.id(), new Free(movesOn, null))))
                .toList();
    }

    private Mover mover(Person person, Collection<Work> works, Free free) {
        List<Assignment> history = assignments.history(person.id());
        @Nullable
        Assignment held = history.stream()
                .filter(each -> each.endedOn() == null)
                .findFirst()
                .orElse(null);
        return new Mover(
                person.id(),
                person.fullName(),
                held == null ? null : Work.id(held),
                held == null ? null : held.unitId(),
                held == null ? null : unit(held.unitId()),
                true,
                held == null ? Set.of() : Set.of(held.expertise()),
                0,
                null,
                left(history),
                terms(person, works, free));
    }

    private Mover.Terms terms(Person person, Collection<Work> works, Free free) {
        return new Mover.Terms(
                person.retirementDate(),
                null,
                deferredUntil(free.stay()),
                false,
                related(person.id(), works, free.day()));
    }

    private Set<String> related(String personId, Collection<Work> works, LocalDate movesOn) {
        List<Tie> standing = ties.standing(personId, movesOn);
        return works.stream()
                .filter(each -> ties.concern(standing, each.unitId(), each.item()))
                .map(Work::id)
                .collect(Collectors.toSet());
    }

    /** The last day of a deferral; one without end holds for ever. */
    private static @Nullable LocalDate deferredUntil(@Nullable Stay stay) {
        if (stay == null || stay.effect() != Stay.Effect.DEFER) {
            return null;
        }
        return stay.until() == null ? Mover.Terms.NO_END : stay.until();
    }

    private static Map<String, LocalDate> left(List<Assignment> history) {
        Map<String, LocalDate> left = new HashMap<>();
        history.forEach(each -> {
            LocalDate ended = each.endedOn();
            if (ended != null) {
                left.merge(Work.id(each), ended, (one, other) -> one.isAfter(other) ? one : other);
            }
        });
        return left;
    }
}
