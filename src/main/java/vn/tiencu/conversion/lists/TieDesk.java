package vn.tiencu.conversion.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Page;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.lists.GroundDesk.Colleague;
import vn.tiencu.conversion.lists.store.TieRows;
import vn.tiencu.identity.Caller;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Unit;

/** The book of relations of interest as each personnel office keeps it: of whom it sees them, and with what they can be. */
@Service
public class TieDesk {

    private static final int AT_ONCE = 200;
    private final TieRows rows;
    private final GroundDesk grounds;
    private final Organisation organisation;
    private final HouseClock clock;

    TieDesk(TieRows rows, GroundDesk grounds, Organisation organisation, HouseClock clock) {
        this.rows = rows;
        this.grounds = grounds;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * A relation with the person who declared it.
     *
     * @param unitName name of the unit concerned
     * @param over whether its last day has passed
     */
    public record Entry(Tie tie, Colleague of, String unitName, boolean over) {}

    /** Relations of all whom the caller may enter one for: those that stand first, then by name. */
    public List<Entry> entries(Caller caller) {
        Map<String, Colleague> known = grounds.colleagues(caller).stream()
                .collect(Collectors.toMap(each -> each.person().id(), Function.identity()));
        return rows.all().stream()
                .filter(each -> known.containsKey(each.personId()))
                .map(each -> entry(each, Objects.requireNonNull(known.get(each.personId()))))
                .sorted(Comparator.comparing(Entry::over)
                        .thenComparing(each -> each.of().person().sortKey())
                        .thenComparing(each -> each.tie().period().from()))
                .toList();
    }

    /** The relation of somebody in a listed position, as the book shows it. */
    public Entry entry(Tie tie) {
        return entry(tie, grounds.colleague(tie.personId()));
    }

    private Entry entry(Tie tie, Colleague of) {
        LocalDate to = tie.period().to();
        boolean over = to != null && to.isBefore(clock.today());
        return new Entry(tie, of, organisation.getUnit(tie.unitId()).name(), over);
    }

    /** Units of today with these words in their names; tones need not be typed. */
    public List<Unit> unitsNamed(String words, int most) {
        List<Unit> found = new ArrayList<>();
        @Nullable Cursor after = null;
        do {
            Page<Unit> page = organisation.units(clock.today(), null, null, after, AT_ONCE);
            page.items().stream().filter(each -> each.isCalled(words)).forEach(found::add);
            after = Cursor.decode(page.next());
        } while (after != null && found.size() < most);
        return found.subList(0, Math.min(most, found.size()));
    }
}
