package vn.tiencu.conversion.complaints;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.casework.Journal;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.complaints.store.Complaints;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.moves.MoveReaders;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.conversion.plans.store.Plans;
import vn.tiencu.engine.Cases;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Takes complaints in; from that moment the move stands still. */
@Service
public class ComplaintDesk {
    private static final String ADDRESS = "/api/v1/conversion-complaints/";

    private final Complaints complaints;
    private final MoveReaders moves;
    private final Plans plans;
    private final SigningChecks checks;
    private final Journal journal;
    private final Cases cases;

    ComplaintDesk(
            Complaints complaints, MoveReaders moves, Plans plans, SigningChecks checks, Journal journal, Cases cases) {
        this.complaints = complaints;
        this.moves = moves;
        this.plans = plans;
        this.checks = checks;
        this.journal = journal;
        this.cases = cases;
    }

    /**
     * Files a complaint of the person, or of the person's paper by the unit's or the superior's office. Refused (403) for others,
     * (409) when the move has ended or is complained of already.
     */
    @Transactional
    public Complaint file(String moveNumber, ComplaintRequest request, Caller caller) {
        ConversionMove move = moves.readable(moveNumber, caller);
        ConversionPlan.Parties parties = plans.get(move.planNumber()).parties();
        requirePart(move, parties, caller);
        requireOpen(move);
        CaseNumber number =
                cases.next(ConversionProcess.COMPLAINT_PREFIX, checks.today().getYear());
        complaints.add(filed(number, move, request, caller));
        journal.addOutside(number.toString(), "StartEvent_ComplaintFiled", parties.superior(), caller, "FILED", "");
        cases.suspend(move.number());
        begin(number, parties);
        return complaints.get(number.toString());
    }

    private Complaint filed(CaseNumber number, ConversionMove move, ComplaintRequest request, Caller caller) {
        LocalDate today = checks.today();
        LocalDate received = request.receivedOn() == null ? today : request.receivedOn();
        checks.doneOn("receivedOn", received, move.openedOn());
        return new Complaint(
                number,
                move.number().toString(),
                today,
                caller.username(),
                received,
                request.content(),
                Complaint.Stage.DECISION,
                Complaint.Verdict.NONE,
                null);
    }

    private void begin(CaseNumber number, ConversionPlan.Parties parties) {
        cases.start(
                ConversionProcess.COMPLAINT.key(),
                number,
                Map.of(
                        ConversionProcess.SUPERIOR_BODY.name(), parties.superior(),
                        ConversionProcess.SUPERIOR_CLERK_BODY.name(), parties.superiorClerk()));
    }

    private void requireOpen(ConversionMove move) {
        if (move.end() != null) {
            throw Refused.conflict(
                    "tooLate",
                    Message.of("conversion.complaint.tooLate", move.stage().label()),
                    null);
        }
        complaints.openAbout(move.number().toString()).ifPresent(open -> {
            throw Refused.conflict("alreadyOpen", Message.of("conversion.complaint.alreadyOpen"), ADDRESS + open);
        });
    }

    private static void requirePart(ConversionMove move, ConversionPlan.Parties parties, Caller caller) {
        boolean entitled = caller.has(Role.MACHINE)
                || move.personId().equals(caller.personId())
                || caller.isIn(parties.drafting())
                || caller.isIn(parties.superior());
        if (!entitled) {
            throw Refused.forbidden(Message.of("conversion.complaint.notYours"));
        }
    }
}
