package vn.tiencu.conversion.moves;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.Journal;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.lists.Radar;
import vn.tiencu.conversion.lists.Stay;
import vn.tiencu.conversion.moves.store.Moves;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.conversion.plans.store.Plans;
import vn.tiencu.engine.Cases;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Leaves people in place when a ground has arisen after the plan was published. */
@Service
public class MoveDesk {
    private final Moves moves;
    private final Plans plans;
    private final MoveReaders readers;
    private final Radar radar;
    private final Journal journal;
    private final Cases cases;
    private final HouseClock clock;

    MoveDesk(
            Moves moves,
            Plans plans,
            MoveReaders readers,
            Radar radar,
            Journal journal,
            Cases cases,
            HouseClock clock) {
        this.moves = moves;
        this.plans = plans;
        this.readers = readers;
        this.radar = radar;
        this.journal = journal;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Ends a move by a ground on file that covers its day (NĐ 59/2019, Điều 38, 39.2). Refused (422) without one, (409) once the
     * transfer is signed or while a complaint is being decided.
     */
    @Transactional
    public ConversionMove defer(String caseNumber, Caller caller) {
        ConversionMove move = readers.readable(caseNumber, caller);
        ConversionPlan plan = plans.get(move.planNumber());
        requireUnit(plan, caller);
        if (move.end() != null || !move.stage().mayBeDeferred()) {
            throw tooLate(move);
        }
        LocalDate today = clock.today();
        LocalDate day = move.moveOn().isBefore(today) ? today : move.moveOn();
        Stay stay = radar.stayOn(move.personId(), day)
                .filter(each -> each.effect() == Stay.Effect.DEFER || each.effect() == Stay.Effect.NEVER)
                .orElseThrow(() -> Refused.byRules(new Refusal(
                        "noGround", null, Message.of("conversion.move.noGround", day), "NĐ 59/2019, Điều 38, 39.2")));
        String body = plan.parties().drafting();
        journal.addOutside(
                caseNumber,
                "StartEvent_MoveDeferred",
                body,
                caller,
                stay.effect().name(),
                stay.citation());
        if (!cases.tell(move.number(), ConversionProcess.MOVE_DEFERRED)) {
            throw tooLate(move);
        }
        return moves.get(caseNumber);
    }

    private static void requireUnit(ConversionPlan plan, Caller caller) {
        boolean entitled = caller.has(Role.MACHINE)
                || caller.isIn(plan.parties().drafting())
                || caller.isIn(plan.parties().leadership());
        if (!entitled) {
            throw Refused.forbidden(Message.of("conversion.plan.notYours"));
        }
    }

    private static Refused tooLate(ConversionMove move) {
        return Refused.conflict(
                "tooLate", Message.of("conversion.move.tooLate", move.stage().label()), null);
    }
}
