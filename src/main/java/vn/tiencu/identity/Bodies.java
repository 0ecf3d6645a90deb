package vn.tiencu.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.store.BodyRows;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Period;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** The bodies of the province and who sits in them on which day. */
@Service
public class Bodies {

    /** The organisation board, which watches all deadlines. */
    public static final String ORGANISATION_BOARD = "ban-to-chuc";

    private final BodyRows rows;
    private final HouseClock clock;

    Bodies(BodyRows rows, HouseClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public Optional<Body> find(String key) {
        return rows.find(key);
    }

    /** The body, or a refusal (404) when there is none under that key. */
    public Body get(String key) {
        return find(key).orElseThrow(() -> Refused.notFound(Message.of("identity.unknownBody", key)));
    }

    /** All bodies that exist on a day, by name. */
    public List<Body> all(LocalDate on) {
        return rows.all(on);
    }

    /** Who sits in a body on a day, head first. */
    public List<Member> members(String bodyKey, LocalDate on) {
        return rows.members(bodyKey, on);
    }

    /** Keys of the bodies that a person sits in on a day. */
    public Set<String> of(String personId, LocalDate on) {
        return rows.bodiesOf(personId, on);
    }

    /** Seats a person from a day on; refused when the person already sits there on that day. */
    @Transactional
    public Member seat(String bodyKey, String personId, String function, LocalDate from) {
        Body body = get(bodyKey);
        boolean seated =
                members(bodyKey, from).stream().anyMatch(each -> each.personId().equals(personId));
        if (seated) {
            throw Refused.byRules(Refusal.of(
                    "alreadySeated", "personId", Message.of("identity.alreadySeated", personId, body.name())));
        }
        Member member = new Member(bodyKey, personId, function, Period.since(from));
        rows.add(member);
        return member;
    }

    /** Ends a person's seat with a last day; from the next moment on it gives no right, open sessions included. */
    @Transactional
    public void unseat(String bodyKey, String personId, LocalDate lastDay) {
        get(bodyKey);
        boolean ended = rows.end(bodyKey, personId, lastDay, clock.today());
        if (!ended) {
            throw Refused.notFound(Message.of("identity.notSeated", personId));
        }
    }
}
