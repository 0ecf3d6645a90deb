package vn.tiencu.conversion.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.lists.store.GroundRows;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Period;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.people.Unit;

/** The book of grounds as each personnel office keeps it: whose grounds it sees, and who may be entered. */
@Service
public class GroundDesk {

    private final GroundRows rows;
    private final Assignments assignments;
    private final ListRights rights;
    private final Rules rules;
    private final People people;
    private final Organisation organisation;
    private final HouseClock clock;

    GroundDesk(
            GroundRows rows,
            Assignments assignments,
            ListRights rights,
            Rules rules,
            People people,
            Organisation organisation,
            HouseClock clock) {
        this.rows = rows;
        this.assignments = assignments;
        this.rights = rights;
        this.rules = rules;
        this.people = people;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Somebody at work in a listed position today, and where. */
    public record Colleague(Person person, Assignment held, String unitName) {}

    /**
     * A ground with the article by which it counts.
     *
     * @param over whether its last day has passed
     */
    public record Entry(Ground ground, Colleague of, String citation, boolean over) {}

    /** Whom the caller may enter a ground for, by name; tones need not be typed. */
    public List<Colleague> called(String words, int most, Caller caller) {
        return colleagues(caller).stream()
                .filter(each -> each.person().isCalled(words))
                .sorted(Comparator.comparing(each -> each.person().sortKey()))
                .limit(most)
                .toList();
    }

    /** Grounds of all whom the caller may enter: those that last first, then by name. */
    public List<Entry> entries(Caller caller) {
        Map<String, Colleague> known = colleagues(caller).stream()
                .collect(Collectors.toMap(each -> each.held().personId(), Function.identity()));
        return rows.all().stream()
                .filter(each -> known.containsKey(each.personId()))
                .map(each -> entry(each, Objects.requireNonNull(known.get(each.personId()))))
                .sorted(Comparator.comparing(Entry::over)
                        .thenComparing(each -> each.of().person().sortKey())
                        .thenComparing(each -> each.ground().period().from()))
                .toList();
    }

    /** The ground of somebody in a listed position, as the book shows it. */
    public Entry entry(Ground ground) {
        return entry(ground, colleague(ground.personId()));
    }

    /** Somebody who works in a listed position today. */
    Colleague colleague(String personId) {
        return colleagues(assignments.current(personId, clock.today()).stream().toList())
                .get(0);
    }

    private Entry entry(Ground ground, Colleague of) {
        LocalDate to = ground.period().to();
        boolean over = to != null && to.isBefore(clock.today());
        return new Entry(ground, of, citation(ground, of.person().sex()), over);
    }

    /** The article that speaks of a kind of ground. */
    public String citation(GroundKind kind) {
        return citation(new Ground("", "", kind, Period.since(clock.today()), "", "", clock.now()), "");
    }

    private String citation(Ground ground, String sex) {
        return rules.ground(ground, new Rules.Facts(sex, null, 0, false)).citation();
    }

    /** All whom the caller may enter something for. */
    List<Colleague> colleagues(Caller caller) {
        LocalDate today = clock.today();
        if (rights.seesProvince(caller)) {
            return colleagues(assignments.all(today));
        }
        return colleagues(rights.groundUnits(caller).stream()
                .flatMap(each -> assignments.ofBody(each, today).stream())
                .toList());
    }

    /** People who are not on file are left out. */
    private List<Colleague> colleagues(List<Assignment> held) {
        Map<String, Person> persons =
                people.named(held.stream().map(Assignment::personId).toList());
        Map<String, String> units =
                organisation
                        .units(held.stream().map(Assignment::unitId).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Unit::id, Unit::name));
        return held.stream()
                .filter(each -> persons.containsKey(each.personId()))
                .map(each -> new Colleague(
                        Objects.requireNonNull(persons.get(each.personId())),
                        each,
                        units.getOrDefault(each.unitId(), each.unitId())))
                .toList();
    }
}
