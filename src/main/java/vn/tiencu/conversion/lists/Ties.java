package vn.tiencu.conversion.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.lists.store.TieRows;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Period;
import vn.tiencu.kernel.Refused;
import vn.tiencu.people.Organisation;

/**
 * Relations of interest as people have declared them: nobody is moved to work with which there is one (Luật 36/2018, Điều 23; NĐ
 * 59/2019, Điều 29). Who may see them is checked by whoever asks.
 */
@Service
public class Ties {

    private final TieRows rows;
    private final Positions positions;
    private final Organisation organisation;
    private final HouseClock clock;

    Ties(TieRows rows, Positions positions, Organisation organisation, HouseClock clock) {
        this.rows = rows;
        this.positions = positions;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** A relation as the personnel office enters it from a declaration. */
    public record NewTie(
            String personId,
            TieKind kind,
            String unitId,
            @Nullable String position,
            boolean inCharge,
            LocalDate from,
            @Nullable LocalDate to,
            String evidence) {}

    /** Of one person, the oldest first, also those that are over. */
    public List<Tie> of(String personId) {
        return rows.ofPerson(personId);
    }

    /** The relation, or a refusal (404). */
    public Tie get(String id) {
        return rows.find(id).orElseThrow(() -> Refused.notFound(Message.of("conversion.lists.unknownTie", id)));
    }

    /** Of one person, those that stand on a day. */
    public List<Tie> standing(String personId, LocalDate on) {
        return of(personId).stream().filter(each -> each.period().contains(on)).toList();
    }

    /** Whether one of these relations concerns a position of a unit; a relation with a body concerns all its divisions. */
    public boolean concern(List<Tie> ties, String unitId, String position) {
        List<Tie> meant = ties.stream()
                .filter(each -> each.position() == null || each.position().equals(position))
                .toList();
        if (meant.isEmpty() || organisation.unit(unitId).isEmpty()) {
            return false;
        }
        String bodyId = organisation.bodyOf(unitId).id();
        return meant.stream()
                .anyMatch(each -> each.unitId().equals(unitId) || each.unitId().equals(bodyId));
    }

    /** Enters a relation; an unknown unit or position is refused (404), one that stands already (409). */
    @Transactional
    public Tie add(NewTie entered, Caller by) {
        LastDays.requireOrder(entered.from(), entered.to(), "to");
        organisation.getUnit(entered.unitId());
        if (entered.position() != null) {
            positions.get(entered.position());
        }
        Tie tie = new Tie(
                UUID.randomUUID().toString(),
                entered.personId(),
                entered.kind(),
                entered.unitId(),
                entered.position(),
                entered.inCharge(),
                new Period(entered.from(), entered.to()),
                entered.evidence(),
                by.username(),
                clock.now());
        requireNew(tie);
        rows.add(tie);
        return tie;
    }

    private void requireNew(Tie next) {
        of(next.personId()).stream()
                .filter(each -> each.kind() == next.kind()
                        && each.unitId().equals(next.unitId())
                        && Objects.equals(each.position(), next.position()))
                .filter(each -> each.period().overlaps(next.period()))
                .findFirst()
                .ifPresent(each -> {
                    throw Refused.conflict(
                            "tieStands",
                            Message.of(
                                    "conversion.lists.tieStands", each.period().from()),
                            null);
                });
    }

    /** The relation is no more after a day; the day may only come nearer. */
    @Transactional
    public Tie end(String id, LocalDate lastDay) {
        LastDays.requireNearer(get(id).period(), lastDay, "conversion.lists.tieEndNotLater");
        rows.end(id, lastDay);
        return get(id);
    }
}
