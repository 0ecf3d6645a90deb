package vn.tiencu.people.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;

/**
 * Who may see which part of a person. Whoever is signed in sees names and posts; the full record with ratings, disciplines and
 * proceedings is for those who prepare or decide on personnel, and for the person. Administrators keep the system and see no
 * record.
 */
@Component
class PersonVisibility {

    private static final Set<String> BODIES_OF_OWN_UNIT = Set.of("LEADERSHIP", "PERSONNEL_OFFICE");

    private final People people;
    private final Organisation organisation;
    private final Bodies bodies;
    private final HouseClock clock;
    private final List<Grant> grants;

    PersonVisibility(People people, Organisation organisation, Bodies bodies, HouseClock clock) {
        this.people = people;
        this.organisation = organisation;
        this.bodies = bodies;
        this.clock = clock;
        this.grants = List.of(
                new Grant(Part.NAME_AND_POSTS, "whoever is signed in", (caller, person) -> true),
                new Grant(Part.RECORD, "the organisation board", (caller, person) -> caller.has(Role.BOARD)),
                new Grant(Part.RECORD, "another system", (caller, person) -> caller.has(Role.MACHINE)),
                new Grant(Part.RECORD, "the person", (caller, person) -> person.equals(caller.personId())),
                new Grant(Part.RECORD, "leadership and personnel office of the person's unit", this::isOverUnitOf));
    }

    /** What there is to see of a person. */
    enum Part {
        NAME_AND_POSTS,
        RECORD
    }

    /** One row of the policy: {@code who} says it in words. */
    record Grant(Part part, String who, BiPredicate<Caller, String> holds) {}

    boolean maySee(Caller caller, Part part, String personId) {
        return grants.stream()
                .filter(grant -> grant.part() == part)
                .anyMatch(grant -> grant.holds().test(caller, personId));
    }

    private boolean isOverUnitOf(Caller caller, String personId) {
        Set<String> units = unitsOf(personId);
        return caller.bodies().stream()
                .flatMap(key -> bodies.find(key).stream())
                .filter(body -> BODIES_OF_OWN_UNIT.contains(body.kind()))
                .anyMatch(body -> body.unitId() != null && units.contains(body.unitId()));
    }

    /** Units in which the person holds a post today, and for a division also the department that it is part of. */
    private Set<String> unitsOf(String personId) {
        Set<String> units = new HashSet<>();
        people.postsHeld(List.of(personId), clock.today())
                .getOrDefault(personId, List.of())
                .forEach(held -> {
                    units.add(held.post().unitId());
                    units.add(organisation.bodyOf(held.post().unitId()).id());
                });
        return units;
    }
}
