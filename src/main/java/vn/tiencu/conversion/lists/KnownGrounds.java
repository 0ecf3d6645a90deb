package vn.tiencu.conversion.lists;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.lists.store.GroundRows;
import vn.tiencu.kernel.Period;
import vn.tiencu.people.People;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.PersonRecord.OpenCase;

/**
 * All that holds moves back: what personnel offices entered, and the proceedings that stand in the personnel record anyway
 * (NĐ 59/2019, Điều 38.1, 38.2).
 */
@Component
class KnownGrounds {

    private static final String RECORD = "people";
    private final GroundRows rows;
    private final People people;
    private final HouseClock clock;

    KnownGrounds(GroundRows rows, People people, HouseClock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /** By person; who has none is left out. */
    Map<String, List<Ground>> of(Collection<String> personIds) {
        Set<String> asked = Set.copyOf(personIds);
        List<Ground> entered =
                asked.size() == 1 ? rows.ofPerson(asked.iterator().next()) : rows.all();
        Stream<Ground> recorded = people.recordsOf(asked).values().stream().flatMap(this::recorded);
        return Stream.concat(entered.stream().filter(each -> asked.contains(each.personId())), recorded)
                .collect(Collectors.groupingBy(Ground::personId));
    }

    private Stream<Ground> recorded(PersonRecord record) {
        return record.openCases().stream()
                .flatMap(each -> kind(each).map(kind -> ground(record.person().id(), kind, each)).stream());
    }

    private Ground ground(String personId, GroundKind kind, OpenCase proceeding) {
        String evidence = proceeding.note() == null ? "" : proceeding.note();
        Period period = new Period(proceeding.openedOn(), proceeding.closedOn());
        return new Ground(personId + "/" + kind, personId, kind, period, evidence, RECORD, clock.now());
    }

    /** A denunciation alone defers nothing; it does when somebody verifies it, which is entered as a ground. */
    private static Optional<GroundKind> kind(OpenCase proceeding) {
        return switch (proceeding.kind()) {
            case "DISCIPLINE_PROCEEDING" -> Optional.of(GroundKind.DISCIPLINE);
            case "INVESTIGATION", "PROSECUTION" -> Optional.of(GroundKind.INVESTIGATED);
            default -> Optional.empty();
        };
    }
}
