package vn.tiencu.training.papers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.chancery.OfficialNames;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.Unit;

/** How papers of this room name units and whole lists of people. */
@Component
class PlanNames extends OfficialNames {

    private final People people;
    private final Organisation organisation;
    private final Bodies bodies;
    private final PlanWords words;
    private final HouseClock clock;

    PlanNames(People people, Organisation organisation, Bodies bodies, PlanWords words, HouseClock clock) {
        super(people, organisation, bodies, words, clock);
        this.people = people;
        this.organisation = organisation;
        this.bodies = bodies;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A person as a list shows them.
     *
     * @param born year of birth, left open when the record has none
     * @param order sorts people as Vietnamese lists do
     */
    record Listed(String name, String born, String sex, String post, String order) {}

    /** Many people with two questions to the records. */
    Map<String, Listed> roster(Collection<String> personIds) {
        Map<String, Person> known = people.named(personIds);
        Map<String, List<PersonRecord.Holding>> held = people.postsHeld(personIds, clock.today());
        Map<String, Listed> all = new LinkedHashMap<>();
        known.forEach((id, person) -> all.put(id, listed(person, held.getOrDefault(id, List.of()))));
        return all;
    }

    private Listed listed(Person person, List<PersonRecord.Holding> held) {
        LocalDate birth = person.birthDate();
        String born = birth == null ? words.open() : String.valueOf(birth.getYear());
        return new Listed(person.fullName(), born, words.say("sex." + person.sex()), posts(held), person.sortKey());
    }

    Unit unit(String unitId) {
        return organisation.getUnit(unitId);
    }

    /** Offices inside a unit prepare its papers, its leadership signs them. */
    String signing(String bodyKey) {
        return bodies.find(bodyKey)
                .filter(each -> "PERSONNEL_OFFICE".equals(each.kind()))
                .map(Body::unitId)
                .map(unit -> "lanh-dao-" + unit)
                .filter(leadership -> bodies.find(leadership).isPresent())
                .orElse(bodyKey);
    }
}
