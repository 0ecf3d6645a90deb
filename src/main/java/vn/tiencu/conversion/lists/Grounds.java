package vn.tiencu.conversion.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.lists.store.GroundRows;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Period;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** What holds moves back, each with the paper that proves it. Who may see it is checked by whoever asks. */
@Service
public class Grounds {

    private final GroundRows rows;
    private final HouseClock clock;

    Grounds(GroundRows rows, HouseClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A ground as the personnel office enters it. */
    public record NewGround(
            String personId,
            GroundKind kind,
            LocalDate from,
            @Nullable LocalDate to,
            String evidence) {}

    /** Of one person, the oldest first. */
    public List<Ground> of(String personId) {
        return rows.ofPerson(personId);
    }

    /** The ground, or a refusal (404). */
    public Ground get(String id) {
        return rows.find(id).orElseThrow(() -> Refused.notFound(Message.of("conversion.lists.unknownGround", id)));
    }

    /** Enters a ground; one that ends before it begins, or overlaps one of the same kind, is refused (422). */
    @Transactional
    public Ground add(NewGround entered, Caller by) {
        LocalDate to = entered.to();
        if (to != null && to.isBefore(entered.from())) {
            throw refused("endBeforeBegin", "to", Message.of("conversion.lists.endBeforeBegin", to, entered.from()));
        }
        if (entered.kind() == GroundKind.STUDY && to == null) {
            throw refused("studyEndNeeded", "to", Message.of("conversion.lists.studyEndNeeded"));
        }
        Ground ground = new Ground(
                UUID.randomUUID().toString(),
                entered.personId(),
                entered.kind(),
                new Period(entered.from(), to),
                entered.evidence(),
                by.username(),
                clock.now());
        checkOverlap(ground);
        rows.add(ground);
        return ground;
    }

    private void checkOverlap(Ground next) {
        rows.ofPerson(next.personId()).stream()
                .filter(each -> each.kind() == next.kind())
                .filter(each -> overlap(each.period(), next.period()))
                .findFirst()
                .ifPresent(each -> {
                    throw Refused.conflict(
                            "groundStands",
                            Message.of("conversion.lists.groundStands", each.period().from()),
                            null);
                });
    }

    private static boolean overlap(Period one, Period other) {
        return one.contains(other.from()) || other.contains(one.from());
    }

    /** The ground is no more after a day; the day may only come nearer. */
    @Transactional
    public Ground end(String id, LocalDate lastDay) {
        Ground ground = get(id);
        LocalDate to = ground.period().to();
        if (lastDay.isBefore(ground.period().from())) {
            throw refused(
                    "endBeforeBegin",
                    "lastDay",
                    Message.of("conversion.lists.endBeforeBegin", lastDay, ground.period().from()));
        }
        if (to != null && lastDay.isAfter(to)) {
            throw refused("endNotLater", "lastDay", Message.of("conversion.lists.endNotLater", lastDay, to));
        }
        rows.end(id, lastDay);
        return get(id);
    }

    private static Refused refused(String code, String field, Message message) {
        return Refused.byRules(Refusal.of(code, field, message));
    }
}
