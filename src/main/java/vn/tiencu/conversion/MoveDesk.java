package vn.tiencu.conversion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.casework.FullPage;
import vn.tiencu.casework.Journal;
import vn.tiencu.conversion.lists.Radar;
import vn.tiencu.conversion.lists.Stay;
import vn.tiencu.conversion.store.ConversionMoves;
import vn.tiencu.conversion.store.ConversionPlans;
import vn.tiencu.engine.Cases;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Defers and cancels moves, and says who may know of one. */
@Service
public class MoveDesk {

    private final ConversionMoves moves;
    private final ConversionPlans plans;
    private final Radar radar;
    private final Journal journal;
    private final Cases cases;

    MoveDesk(ConversionMoves moves, ConversionPlans plans, Radar radar, Journal journal, Cases cases) {
        this.moves = moves;
        this.plans = plans;
        this.radar = radar;
        this.journal = journal;
        this.cases = cases;
    }

    /** Ends a move because a ground of Điều 38 or 39.2 has arisen; refused (422) when none is on file. */
    @Transactional
    public ConversionMove defer(String caseNumber, Caller caller) {
        ConversionMove move = workable(caseNumber, caller);
        Stay stay = radar.stayOn(move.personId(), move.moveOn())
                .filter(each -> each.effect() != Stay.Effect.SUPERIOR)
                .orElseThrow(() -> Refused.byRules(new Refusal(
                        "noGround", null, Message.of("conversion.move.noGround"), "NĐ 59/2019, Điều 38, 39.2")));
        return stop(
                move, "StartEvent_MoveDeferred", "DEFERRED", stay.citation(), ConversionProcess.MOVE_DEFERRED, caller);
    }

    /** Ends a move for another reason. */
    @Transactional
    public ConversionMove cancel(String caseNumber, String reason, Caller caller) {
        ConversionMove move = workable(caseNumber, caller);
        return stop(move, "StartEvent_MoveCancelled", "CANCELLED", reason, ConversionProcess.MOVE_CANCELLED, caller);
    }

    private ConversionMove stop(
            ConversionMove move, String element, String outcome, String reason, String message, Caller caller) {
        String number = move.number().toString();
        requireRunning(move);
        journal.addOutside(number, element, parties(move).drafter(), caller, outcome, reason);
        if (!cases.tell(move.number(), message)) {
            throw tooLate(move);
        }
        return moves.get(number);
    }

    private ConversionMove workable(String caseNumber, Caller caller) {
        ConversionMove move = readable(caseNumber, caller);
        var parties = parties(move);
        if (!caller.has(Role.MACHINE) && !caller.isIn(parties.drafter()) && !caller.isIn(parties.leadership())) {
            throw Refused.forbidden(Message.of("conversion.notYourPlan"));
        }
        return move;
    }

    /** Refused (409) once the transfer is signed, and while a complaint is examined. */
    static void requireRunning(ConversionMove move) {
        ConversionMove.Halt halt = move.halt();
        if (halt != null) {
            throw Refused.conflict(
                    "moveStandsStill", Message.of("conversion.move.standsStill", halt.complaint()), null);
        }
        if (!move.stage().mayBeStopped()) {
            throw tooLate(move);
        }
    }

    static Refused tooLate(ConversionMove move) {
        return Refused.conflict(
                "tooLate", Message.of("conversion.move.tooLate", move.stage().label()), null);
    }

    ConversionPlan.Parties parties(ConversionMove move) {
        return plans.get(move.planNumber()).parties();
    }

    /** The move, for the person, those who work on it and those who watch over it; to all others it does not exist (404). */
    public ConversionMove readable(String caseNumber, Caller caller) {
        ConversionMove move = moves.get(caseNumber);
        if (!isKnown(move, caller)) {
            throw Refused.notFound(Message.of("conversion.unknownMove", caseNumber));
        }
        return move;
    }

    public boolean isKnown(ConversionMove move, Caller caller) {
        return move.personId().equals(caller.personId()) || parties(move).know(caller);
    }

    /** Moves that a caller knows of, newest first, after a number. */
    public List<ConversionMove> known(@Nullable String before, int most, Caller caller) {
        return FullPage.of(moves::before, ConversionMove::number, each -> isKnown(each, caller), before, most);
    }
}
