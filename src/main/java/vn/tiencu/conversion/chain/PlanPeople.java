package vn.tiencu.conversion.chain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.chains.Mover;
import vn.tiencu.chains.Seat;
import vn.tiencu.conversion.lists.Assignment;
import vn.tiencu.conversion.lists.Assignments;
import vn.tiencu.conversion.lists.Positions;
import vn.tiencu.conversion.lists.Radar;
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
    private final Positions positions;
    private final Radar radar;
    private final People people;
    private final Organisation organisation;
    private final Ties ties;
    private final HouseClock clock;

    PlanPeople(
            Assignments assignments,
            Positions positions,
            Radar radar,
            People people,
            Organisation organisation,
            Ties ties,
            HouseClock clock) {
        this.assignments = assignments;
        this.positions = positions;
        this.radar = radar;
        this.people = people;
        this.organisation = organisation;
        this.ties = ties;
        this.clock = clock;
    }

    /** It asks for the profession of those who do it (Luật 36/2018, Điều 24.2). */
    Seat seat(Work work) {
        String title = positions
                .find(work.item())
                .map(each -> each.wording().replaceAll("[;.]$", ""))
                .orElse(work.item());
        return new Seat(
                work.id(),
                title + " – " + work.duties().get(0),
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
     * Whoever stands in the plan must leave; what defers the move by Điều 38 knows no wish to the contrary.
     *
     * @param works what may be given: with which of it the person has declared a relation of interest
     */
    Mover mover(String personId, Collection<Work> works, LocalDate movesOn) {
        Person person = people.get(personId);
        @Nullable Assignment held = assignments.current(personId, clock.today()).orElse(null);
        var terms = new Mover.Terms(
                person.retirementDate(), null, deferredUntil(personId, movesOn), false, related(personId, works, movesOn));
        return new Mover(
                personId,
                person.fullName(),
                held == null ? null : Work.id(held),
                held == null ? null : held.unitId(),
                held == null ? null : unit(held.unitId()),
                true,
                held == null ? Set.of() : Set.of(held.expertise()),
                0,
                null,
                left(personId),
                terms);
    }

    private Set<String> related(String personId, Collection<Work> works, LocalDate movesOn) {
        List<Tie> standing = ties.standing(personId, movesOn);
        return works.stream()
                .filter(each -> ties.concern(standing, each.unitId(), each.item()))
                .map(Work::id)
                .collect(Collectors.toSet());
    }

    /** The last day of a deferral that still holds on the day of the move; one without end holds for ever. */
    private @Nullable LocalDate deferredUntil(String personId, LocalDate movesOn) {
        Stay stay = radar.stayOn(personId, movesOn)
                .filter(each -> each.effect() == Stay.Effect.DEFER)
                .orElse(null);
        if (stay == null) {
            return null;
        }
        return stay.until() == null ? Mover.Terms.NO_END : stay.until();
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
