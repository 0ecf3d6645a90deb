package vn.tiencu.training.lines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.PersonRecord.Holding;

/** Where people work today: the unit that proposes them, and the post they hold in it. */
@Component
public class Workplaces {

    private final People people;
    private final Organisation organisation;
    private final HouseClock clock;

    Workplaces(People people, Organisation organisation, HouseClock clock) {
        this.people = people;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A post held in a unit or in a division of it. */
    public record Workplace(String unitId, String postId, String title) {}

    /** The workplaces of each person, that of the highest post first; who holds no post has none. */
    public Map<String, List<Workplace>> of(Collection<String> personIds) {
        Map<String, String> bodies = new HashMap<>();
        Map<String, List<Workplace>> places = new LinkedHashMap<>();
        people.postsHeld(personIds, clock.today()).forEach((person, held) -> {
            List<Workplace> each = new ArrayList<>();
            held.forEach(holding -> each.add(workplace(holding, bodies)));
            places.put(person, each);
        });
        return places;
    }

    private Workplace workplace(Holding holding, Map<String, String> bodies) {
        String unit = bodies.computeIfAbsent(
                holding.post().unitId(), id -> organisation.bodyOf(id).id());
        return new Workplace(unit, holding.post().id(), holding.post().title());
    }
}
