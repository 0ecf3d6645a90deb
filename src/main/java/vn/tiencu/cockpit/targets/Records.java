package vn.tiencu.cockpit.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Page;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.People;
import vn.tiencu.people.Person;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.Unit;

/** Everybody on file, read once for all targets and years. */
@Component
class Records {

    private static final int AT_ONCE = 1000;
    private static final People.Filter EVERYBODY = new People.Filter(null, null, null);
    private final People people;
    private final Organisation organisation;

    Records(People people, Organisation organisation) {
        this.people = people;
        this.organisation = organisation;
    }

    /** All records and units, to be looked at on any day. */
    record OnFile(Collection<PersonRecord> records, Map<String, Unit> units) {

        Staff on(LocalDate day) {
            return new Staff(day, records, units);
        }
    }

    OnFile read() {
        List<PersonRecord> all = new ArrayList<>();
        @Nullable Cursor after = null;
        do {
            Page<Person> page = people.list(EVERYBODY, after, AT_ONCE);
            all.addAll(people.recordsOf(page.items().stream().map(Person::id).toList())
                    .values());
            after = Cursor.decode(page.next());
        } while (after != null);
        return new OnFile(all, units(all));
    }

    private Map<String, Unit> units(List<PersonRecord> records) {
        Set<String> held = records.stream()
                .flatMap(each -> each.holdings().stream())
                .map(each -> each.post().unitId())
                .collect(Collectors.toSet());
        Map<String, Unit> all = new HashMap<>(Staff.byId(organisation.units(held)));
        Set<String> above = all.values().stream()
                .filter(Unit::isConstituent)
                .map(Unit::parentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        all.putAll(Staff.byId(organisation.units(above)));
        return all;
    }
}
