package vn.tiencu.conversion.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;

/** What each caller may see of the radar, and whose grounds each may enter. */
@Service
public class RadarDesk {

    /** What a reader without right to the grounds learns of a deferral. */
    private static final String DEFERRED_SOMEHOW = "NĐ 59/2019, Điều 38";

    private final Radar radar;
    private final Assignments assignments;
    private final ListRights rights;
    private final Organisation organisation;
    private final HouseClock clock;

    RadarDesk(Radar radar, Assignments assignments, ListRights rights, Organisation organisation, HouseClock clock) {
        this.radar = radar;
        this.assignments = assignments;
        this.rights = rights;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Who is listed up to a day, today's standing; of one body, or of all that the caller sees. */
    public List<RadarLine> of(@Nullable String bodyId, LocalDate until, Caller caller) {
        return seen(bodyId, caller).stream()
                .filter(each -> !each.listedOn().isAfter(until))
                .map(each -> shown(each, caller))
                .toList();
    }

    private List<RadarLine> seen(@Nullable String bodyId, Caller caller) {
        LocalDate today = clock.today();
        if (bodyId != null) {
            organisation.getUnit(bodyId);
            rights.requireSees(caller, bodyId);
            return radar.of(bodyId, today);
        }
        if (rights.seesProvince(caller)) {
            return radar.of(null, today);
        }
        return rights.ownUnits(caller).stream()
                .flatMap(each -> radar.of(each, today).stream())
                .sorted(Comparator.comparing(RadarLine::listedOn)
                        .thenComparing(each -> each.assignment().personId()))
                .toList();
    }

    private RadarLine shown(RadarLine line, Caller caller) {
        Stay stay = line.stay();
        if (stay == null) {
            return line;
        }
        return new RadarLine(
                line.assignment(),
                line.personName(),
                line.position(),
                line.window(),
                line.standing(),
                line.dueOn(),
                seen(stay, line.assignment().bodyId(), caller));
    }

    private Stay seen(Stay stay, String bodyId, Caller caller) {
        return stay.ground() == null || rights.seesGrounds(caller, bodyId)
                ? stay
                : new Stay(stay.effect(), null, DEFERRED_SOMEHOW, stay.until());
    }

    /** What stands in the way of moving a person on a day, as far as the caller may know of it. */
    public Optional<Stay> stayOn(String personId, LocalDate day, Caller caller) {
        return assignments
                .current(personId, day)
                .flatMap(held -> radar.stayOn(personId, day).map(stay -> seen(stay, held.bodyId(), caller)));
    }

    /** Refused (422) for who holds no listed position, (403) for who is of another unit. */
    public void requireGrounds(String personId, Caller caller) {
        String body = assignments
                .current(personId, clock.today())
                .map(Assignment::bodyId)
                .orElseThrow(() -> Refused.byRules(Refusal.of(
                        "noListedPosition", "personId", Message.of("conversion.lists.noListedPosition", personId))));
        rights.requireGrounds(caller, body);
    }
}
