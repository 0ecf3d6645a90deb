package vn.tiencu.training.lines;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.people.Unit;
import vn.tiencu.training.needs.Programme;
import vn.tiencu.training.needs.Programmes;

/** Puts the names to lines: three questions to the database for a plan of any length. */
@Component
public class LineBook {

    private final People people;
    private final Organisation organisation;
    private final Programmes catalogue;

    LineBook(People people, Organisation organisation, Programmes catalogue) {
        this.people = people;
        this.organisation = organisation;
        this.catalogue = catalogue;
    }

    /** A line with what its ids stand for; null for what is no longer on file. */
    public record Entry(
            PlanLine line,
            @Nullable Person person,
            @Nullable Unit unit,
            @Nullable Programme programme) {

        public String fullName() {
            return person == null ? line.personId() : person.fullName();
        }

        public String unitName() {
            return unit == null ? line.unitId() : unit.name();
        }

        public String programmeName() {
            return programme == null ? line.programme() : programme.name();
        }
    }

    public List<Entry> of(Collection<PlanLine> lines) {
        Map<String, Person> persons =
                people.named(lines.stream().map(PlanLine::personId).collect(Collectors.toSet()));
        Map<String, Unit> units =
                organisation.units(lines.stream().map(PlanLine::unitId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<String, Programme> programmes = catalogue.byKey();
        return lines.stream()
                .map(line -> new Entry(
                        line, persons.get(line.personId()), units.get(line.unitId()), programmes.get(line.programme())))
                .toList();
    }
}
