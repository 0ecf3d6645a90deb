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
import vn.tiencu.people.People;
import vn.tiencu.people.Person;

/** What holds moves back, each with the paper that proves it. Who may see it is checked by whoever asks. */
@Service
public class Grounds {

    private final GroundRows rows;
    private final People people;
    private final Rules rules;
    private final HouseClock clock;

    Grounds(GroundRows rows, People people, Rules rules, HouseClock clock) {
        this.rows = rows;
        this.people = people;
        this.rules = rules;
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

    /** Enters a ground; one that is none for this person, or overlaps one of the same kind, is refused (422, 409). */
    @Transactional
    public Ground add(NewGround entered, Caller by) {
        LocalDate to = entered.to();
        LastDays.requireOrder(entered.from(), to, "to");
        if (entered.kind() == GroundKind.STUDY && to == null) {
            throw LastDays.refused("studyEndNeeded", "to", Message.of("conversion.lists.studyEndNeeded"));
        }
        Ground ground = new Ground(
                UUID.randomUUID().toString(),
                entered.personId(),
                entered.kind(),
                new Period(entered.from(), to),
                entered.evidence(),
                by.username(),
                clock.now());
        checkHolds(ground);
        checkOverlap(ground);
        rows.add(ground);
        return ground;
    }

    /** A study too short, or a ground that is for the other parent, defers nothing (Điều 38.3, 38.4). */
    private void checkHolds(Ground ground) {
        Person person = people.get(ground.personId());
        Stay stay = rules.ground(ground, new Rules.Facts(person.sex(), null, 0, false));
        if (stay.effect() != Stay.Effect.DEFER) {
            throw Refused.byRules(new Refusal(
                    "noGround", "kind", Message.of("conversion.lists.noGround", stay.citation()), stay.citation()));
        }
    }

    private void checkOverlap(Ground next) {
        rows.ofPerson(next.personId()).stream()
                .filter(each -> each.kind() == next.kind())
                .filter(each -> each.period().overlaps(next.period()))
                .findFirst()
                .ifPresent(each -> {
                    throw Refused.conflict(
                            "groundStands",
                            Message.of(
                                    "conversion.lists.groundStands",
                                    each.period().from()),
                            null);
                });
    }

    /** The ground is no more after a day; the day may only come nearer. */
    @Transactional
    public Ground end(String id, LocalDate lastDay) {
        LastDays.requireNearer(get(id).period(), lastDay, "conversion.lists.endNotLater");
        rows.end(id, lastDay);
        return get(id);
    }
}
