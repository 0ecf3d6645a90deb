package vn.tiencu.conversion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.FullPage;
import vn.tiencu.casework.Journal;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.conversion.ConversionPlan.Parties;
import vn.tiencu.conversion.store.Complaints;
import vn.tiencu.conversion.store.ConversionMoves;
import vn.tiencu.engine.Cases;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Complaints of retaliation: each stops a move, and its outcome cancels the move or lets it go on (Luật 36/2018, Điều 24.4). */
@Service
public class ComplaintDesk {

    private final Complaints complaints;
    private final ConversionMoves moves;
    private final MoveDesk desk;
    private final SigningChecks checks;
    private final Journal journal;
    private final Cases cases;
    private final HouseClock clock;

    ComplaintDesk(
            Complaints complaints,
            ConversionMoves moves,
            MoveDesk desk,
            SigningChecks checks,
            Journal journal,
            Cases cases,
            HouseClock clock) {
        this.complaints = complaints;
        this.moves = moves;
        this.desk = desk;
        this.checks = checks;
        this.journal = journal;
        this.cases = cases;
        this.clock = clock;
    }

    /** Files a complaint and stops the move. Only the person, or the personnel office on receipt of the letter, may (403). */
    @Transactional
    public Complaint file(ComplaintRequest request, Caller caller) {
        ConversionMove move = desk.readable(request.moveNumber(), caller);
        Parties parties = desk.parties(move);
        requirePart(hasPart(move, parties, caller));
        MoveDesk.requireRunning(move);
        checks.doneOn("receivedOn", request.receivedOn(), move.begunOn());
        Complaint filed = filed(request, caller);
        CaseNumber number = filed.number();
        complaints.add(filed);
        journal.addOutside(
                number.toString(), "StartEvent_ComplaintFiled", parties.superior(), caller, "FILED", request.content());
        moves.halted(request.moveNumber(), clock.today(), number.toString());
        cases.suspend(move.number());
        cases.start(ConversionProcess.COMPLAINT.key(), number, variables(parties));
        return complaints.get(number.toString());
    }

    /** Whether this caller could complain of the move now. */
    public boolean mayFile(ConversionMove move, Caller caller) {
        return move.mayBeStopped() && hasPart(move, desk.parties(move), caller);
    }

    private static boolean hasPart(ConversionMove move, Parties parties, Caller caller) {
        return caller.has(Role.MACHINE) || move.personId().equals(caller.personId()) || caller.isIn(parties.drafter());
    }

    private static void requirePart(boolean hasPart) {
        if (!hasPart) {
            throw Refused.forbidden(Message.of("conversion.complaint.notYours"));
        }
    }

    private Complaint filed(ComplaintRequest request, Caller caller) {
        return new Complaint(
                cases.next(ConversionProcess.COMPLAINT_PREFIX, clock.today().getYear()),
                request.moveNumber(),
                caller.username(),
                request.receivedOn(),
                request.content(),
                Complaint.Stage.DECISION,
                null,
                null,
                null,
                null);
    }

    private static Map<String, Object> variables(Parties parties) {
        return Map.of(
                ConversionProcess.SUPERIOR_BODY.name(), parties.superior(),
                ConversionProcess.SUPERIOR_CLERK_BODY.name(), parties.superiorClerk());
    }

    /** The complainant, or the office that entered the letter, takes it back before it is decided; the move goes on. */
    @Transactional
    public Complaint withdraw(String caseNumber, String reason, Caller caller) {
        Complaint complaint = readable(caseNumber, caller);
        ConversionMove move = moves.get(complaint.moveNumber());
        Parties parties = desk.parties(move);
        requirePart(hasPart(move, parties, caller));
        if (complaint.stage() != Complaint.Stage.DECISION
                || !cases.tell(complaint.number(), ConversionProcess.COMPLAINT_WITHDRAWN)) {
            throw Refused.conflict(
                    "tooLate",
                    Message.of("conversion.tooLate", complaint.stage().label()),
                    null);
        }
        journal.addOutside(caseNumber, "StartEvent_ComplaintWithdrawn", parties.drafter(), caller, "WITHDRAWN", reason);
        resume(move);
        return complaints.get(caseNumber);
    }

    /** Whether this caller could take the complaint back now. */
    public boolean mayWithdraw(Complaint complaint, Caller caller) {
        ConversionMove move = moves.get(complaint.moveNumber());
        return complaint.stage() == Complaint.Stage.DECISION && hasPart(move, desk.parties(move), caller);
    }

    /** The decision has its number: the move is cancelled, or goes on later by the days lost. */
    public void carryOut(Complaint complaint, Caller caller) {
        ConversionMove move = moves.get(complaint.moveNumber());
        resume(move);
        if (Objects.requireNonNull(complaint.verdict(), "decided before it is numbered")
                .upheld()) {
            journal.addOutside(
                    complaint.moveNumber(),
                    "StartEvent_MoveCancelled",
                    desk.parties(move).superior(),
                    caller,
                    "CANCELLED",
                    complaint.number().toString());
            cases.tell(move.number(), ConversionProcess.MOVE_CANCELLED);
        }
    }

    private void resume(ConversionMove move) {
        LocalDate since = Objects.requireNonNull(move.halt(), "a move under complaint stands still")
                .since();
        int days = (int) ChronoUnit.DAYS.between(since, clock.today());
        moves.resumed(move, days);
        cases.resume(move.number(), days);
    }

    /** The complaint, for all who know of the move; to others it does not exist (404). */
    public Complaint readable(String caseNumber, Caller caller) {
        Complaint complaint = complaints.get(caseNumber);
        if (!isKnown(complaint, caller)) {
            throw Refused.notFound(Message.of("conversion.unknownComplaint", caseNumber));
        }
        return complaint;
    }

    public boolean isKnown(Complaint complaint, Caller caller) {
        ConversionMove move = moves.get(complaint.moveNumber());
        return desk.isKnown(move, caller) || caller.isIn(desk.parties(move).superiorClerk());
    }

    /** Complaints that a caller knows of, newest first, after a number. */
    public List<Complaint> known(@Nullable String before, int most, Caller caller) {
        return FullPage.of(complaints::before, Complaint::number, each -> isKnown(each, caller), before, most);
    }
}
