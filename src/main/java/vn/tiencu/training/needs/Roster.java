package vn.tiencu.training.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.people.Holder;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.Unit;

/** Reads whole units of people at once: a plan of the province asks about everyone. */
@Component
class Roster {

    private final People people;
    private final Organisation organisation;

    Roster(People people, Organisation organisation) {
        this.people = people;
        this.organisation = organisation;
    }

    /** Everyone whose highest post belongs to one of the units; in the order of units and names. */
    List<Trainee> ofUnits(Collection<String> unitIds, LocalDate asOf) {
        Set<String> ids = new LinkedHashSet<>();
        unitIds.forEach(each -> organisation.holdersWithin(each, asOf).stream()
                .map(Holder::personId)
                .forEach(ids::add));
        Set<String> wanted = Set.copyOf(unitIds);
        return of(ids, asOf).values().stream()
                .filter(each -> wanted.contains(each.body().id()))
                .sorted(Comparator.comparing((Trainee each) -> each.body().sortKey())
                        .thenComparing(each -> each.body().id())
                        .thenComparing(each -> -each.main().post().rankNo())
                        .thenComparing(each -> each.person().sortKey())
                        .thenComparing(Trainee::id))
                .toList();
    }

    /** The people of these ids, by id; who is not on file or holds no post that day is left out. */
    Map<String, Trainee> of(Collection<String> personIds, LocalDate asOf) {
        Map<String, PersonRecord> records = people.recordsOf(personIds);
        Map<String, Unit> units = units(records.values());
        Map<String, Trainee> found = new LinkedHashMap<>();
        records.values()
                .forEach(each -> main(each, asOf).ifPresent(held -> {
                    Unit body =
                            body(Objects.requireNonNull(units.get(held.post().unitId())), units);
                    found.put(each.person().id(), new Trainee(each, held, body, units, asOf));
                }));
        return found;
    }

    /** The highest post; acting in one is holding none (NĐ 170/2025, Điều 34.3), unless there is no other. */
    private static Optional<Holding> main(PersonRecord record, LocalDate asOf) {
        return record.holdings().stream()
                .filter(each -> each.period().contains(asOf))
                .max(Comparator.comparing((Holding each) -> !each.acting())
                        .thenComparing(each -> each.post().rankNo()));
    }

    private static Unit body(Unit unit, Map<String, Unit> units) {
        Unit body = unit;
        while (body.isConstituent() && body.parentId() != null && units.containsKey(body.parentId())) {
            body = units.get(body.parentId());
        }
        return body;
    }

    private Map<String, Unit> units(Collection<PersonRecord> records) {
        Set<String> missing = new LinkedHashSet<>();
        records.stream()
                .flatMap(each -> Stream.concat(
                        each.holdings().stream().map(Holding::post),
                        each.plannings().stream().map(PersonRecord.Planning::post)))
                .forEach(each -> missing.add(each.unitId()));
        Map<String, Unit> known = new HashMap<>();
        while (!missing.isEmpty()) {
            List<Unit> found = organisation.units(new ArrayList<>(missing));
            missing.clear();
            found.forEach(each -> known.put(each.id(), each));
            found.stream()
                    .filter(Unit::isConstituent)
                    .map(Unit::parentId)
                    .filter(each -> each != null && !known.containsKey(each))
                    .forEach(missing::add);
        }
        return known;
    }
}
