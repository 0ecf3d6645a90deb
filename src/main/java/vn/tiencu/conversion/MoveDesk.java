package vn.tiencu.conversion;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.casework.FullPage;
import vn.tiencu.casework.Journal;
import vn.tiencu.conversion.lists.Radar;
import vn.tiencu.conversion.lists.RadarDesk;
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
    private final RadarDesk veil;
    private final Journal journal;
    private final Cases cases;

    MoveDesk(ConversionMoves moves, ConversionPlans plans, Radar radar, RadarDesk veil, Journal journal, Cases cases) {
        this.moves = moves;
        this.plans = plans;
        this.radar = radar;
        this.veil = veil;
        this.journal = journal;
        this.cases = cases;
    }

    /** Ends a move because a ground of Điều 38 or 39.2 has arisen; refused (422) when none is on file, (409) when it is too late. */
    @Transactional
    public ConversionMove defer(String caseNumber, Caller caller) {
        ConversionMove move = workable(caseNumber, caller);
        Stay stay = radar.stayOn(move.personId(), move.moveOn())
                .filter(MoveDesk::holdsBack)
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
        journal.addOutside(number, element, parties(move).drafter(), caller, outcome, reason);
        if (!cases.tell(move.number(), message)) {
            throw tooLate(move);
        }
        return moves.get(number);
    }

    /** Whether this caller could defer or cancel the move now; a deferral asks for a ground besides. */
    public boolean mayStop(ConversionMove move, Caller caller) {
        return move.mayBeStopped() && worksOn(move, caller);
    }

    /** The ground on file that a deferral would name, as far as the caller may know of it. */
    public Optional<Stay> ground(ConversionMove move, Caller caller) {
        return veil.stayOn(move.personId(), move.moveOn(), caller).filter(MoveDesk::holdsBack);
    }

    private static boolean holdsBack(Stay stay) {
        return stay.effect() != Stay.Effect.SUPERIOR;
    }

    private ConversionMove workable(String caseNumber, Caller caller) {
        ConversionMove move = readable(caseNumber, caller);
        if (!worksOn(move, caller)) {
            throw Refused.forbidden(Message.of("conversion.notYourPlan"));
        }
        requireRunning(move);
        return move;
    }

    private boolean worksOn(ConversionMove move, Caller caller) {
        var parties = parties(move);
        return caller.has(Role.MACHINE) || caller.isIn(parties.drafter()) || caller.isIn(parties.leadership());
    }

    /** Refused (409) once the transfer is signed or the move has ended, and while a complaint is examined. */
    static void requireRunning(ConversionMove move) {
        if (move.mayBeStopped()) {
            return;
        }
        ConversionMove.Halt halt = move.halt();
        if (move.end() != null) {
            throw Refused.conflict("caseEnded", Message.of("engine.caseEnded"), null);
        }
        if (halt != null) {
            throw Refused.conflict(
                    "moveStandsStill", Message.of("conversion.move.standsStill", halt.complaint()), null);
        }
        throw tooLate(move);
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
        return known(before, most, caller, each -> true);
    }

    /** Those of them that are looked for. */
    public List<ConversionMove> known(
            @Nullable String before, int most, Caller caller, Predicate<ConversionMove> wanted) {
        return FullPage.of(
                moves::before,
                ConversionMove::number,
                each -> isKnown(each, caller) && wanted.test(each),
                before,
                most);
    }
}
