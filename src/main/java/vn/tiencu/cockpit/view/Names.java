package vn.tiencu.cockpit.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.people.Unit;

/** Names of bodies, units, posts and people for one list, each asked for once. */
@Component
class Names {

    private final Bodies bodies;
    private final Organisation organisation;
    private final People people;
    private final HouseClock clock;

    Names(Bodies bodies, Organisation organisation, People people, HouseClock clock) {
        this.bodies = bodies;
        this.organisation = organisation;
        this.people = people;
        this.clock = clock;
    }

    /** Those of one list. */
    Book book(Collection<String> personIds) {
        return new Book(personIds.isEmpty() ? Map.of() : people.named(personIds));
    }

    private static String here(Body body) {
        return Texts.pick(body.name(), body.nameEn());
    }

    /** What has been asked for so far. */
    final class Book {

        private final Map<String, Person> persons;
        private final Map<String, Named> known = new HashMap<>();
        private final Map<String, String> ofToday = new HashMap<>();

        private Book(Map<String, Person> persons) {
            this.persons = persons;
        }

        /** Those of today are asked for all at once; others, one by one. */
        Named body(String key) {
            if (ofToday.isEmpty()) {
                bodies.all(clock.today()).forEach(each -> ofToday.put(each.key(), here(each)));
            }
            return known.computeIfAbsent("body " + key, asked -> new Named(key, nameOfBody(key)));
        }

        private String nameOfBody(String key) {
            String name = ofToday.get(key);
            return name == null ? bodies.find(key).map(Names::here).orElse(key) : name;
        }

        Named unit(String id) {
            return known.computeIfAbsent(
                    "unit " + id,
                    asked -> new Named(id, organisation.unit(id).map(Unit::name).orElse(id)));
        }

        /** Old cases may name a post that nobody knows any more. */
        Named post(String id) {
            return known.computeIfAbsent("post " + id, asked -> {
                try {
                    return new Named(id, organisation.post(id).titleInFull());
                } catch (Refused unknown) {
                    return new Named(id, id);
                }
            });
        }

        /** In the order of Vietnamese names. */
        List<Named> people(Collection<String> ids) {
            return ids.stream()
                    .filter(persons::containsKey)
                    .map(persons::get)
                    .sorted(Comparator.comparing(Person::sortKey).thenComparing(Person::id))
                    .map(each -> new Named(each.id(), each.fullName()))
                    .toList();
        }
    }
}
