package vn.tiencu.rotation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.casework.FullPage;
import vn.tiencu.casework.Journal;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.engine.Cases;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.rotation.rules.SeatsInMotion;
import vn.tiencu.rotation.store.Assignments;
import vn.tiencu.rotation.store.Opinions;
import vn.tiencu.standards.Months;

/** Withdraws rotations and ends them early, and says who may know of one. */
@Service
public class AssignmentDesk {

    private static final Set<Stage> BEFORE_SIGNATURE = EnumSet.range(Stage.REMARKS, Stage.SIGNATURE);
    private static final Set<Stage> AWAY = EnumSet.of(Stage.SUPERVISION, Stage.TERM);
    private final Assignments assignments;
    private final Opinions opinions;
    private final RotationPapers papers;
    private final Journal journal;
    private final SigningChecks checks;
    private final SeatsInMotion seats;
    private final Cases cases;

    AssignmentDesk(
            Assignments assignments,
            Opinions opinions,
            RotationPapers papers,
            Journal journal,
            SigningChecks checks,
            SeatsInMotion seats,
            Cases cases) {
        this.assignments = assignments;
        this.opinions = opinions;
        this.papers = papers;
        this.journal = journal;
        this.checks = checks;
        this.seats = seats;
        this.cases = cases;
    }

    /**
     * Withdraws a rotation before its decision is signed; later it is a conflict (409), and so it is when another signed decision
     * already gives the post away that the person would then keep.
     */
    @Transactional
    public RotationAssignment withdraw(String caseNumber, String reason, Caller caller) {
        RotationAssignment about = readable(caseNumber, caller);
        if (!isDrafter(about, caller)) {
            throw Refused.forbidden(Message.of("rotation.notYourCase"));
        }
        if (!mayWithdraw(about, caller)) {
            throw tooLate(about);
        }
        seats.neededFrom(about).ifPresent(day -> {
            throw Refused.conflict("seatGivenAway", Message.of("rotation.seatGivenAway", day), null);
        });
        String drafter = about.parties().drafter();
        journal.addOutside(caseNumber, "StartEvent_AssignmentWithdrawn", drafter, caller, "WITHDRAWN", reason);
        return told(about, RotationProcess.ASSIGNMENT_WITHDRAWN);
    }

    public boolean mayWithdraw(RotationAssignment about, Caller caller) {
        return about.end() == null && BEFORE_SIGNATURE.contains(about.stage()) && isDrafter(about, caller);
    }

    private static boolean isDrafter(RotationAssignment about, Caller caller) {
        return caller.has(Role.MACHINE) || caller.isIn(about.parties().drafter());
    }

    /**
     * Ends the years away before their time. Below 36 months this is the special case that only the competent authority may
     * decide (NĐ 170/2025, Điều 48). Refused (422) for a day before the rotation began, (403) for others than leaders of the
     * body that signs, (409) when nobody is away.
     */
    @Transactional
    public RotationAssignment endEarly(String caseNumber, String reason, LocalDate decidedOn, Caller caller) {
        RotationAssignment about = readable(caseNumber, caller);
        Member signer = checks.leader(about.parties().issuer(), caller);
        if (!isAway(about)) {
            throw tooLate(about);
        }
        LocalDate from = Objects.requireNonNull(about.decision().from());
        checks.doneOn("decidedOn", decidedOn, from);
        int served = Months.completed(from, decidedOn);
        String paper = papers.earlyEnd(about, served, decidedOn, reason, signer, caller);
        assignments.endedEarly(caseNumber, reason, decidedOn, paper);
        String issuer = about.parties().issuer();
        String by = caller.username();
        journal.add(caseNumber, "StartEvent_EndedEarly", issuer, by, "ENDED_EARLY", decidedOn, reason);
        return told(about, RotationProcess.ENDED_EARLY);
    }

    private RotationAssignment told(RotationAssignment about, String message) {
        if (!cases.tell(about.number(), message)) {
            throw tooLate(about);
        }
        return assignments.get(about.number().toString());
    }

    /** Whether this caller could end the rotation early now. */
    public boolean mayEndEarly(RotationAssignment about, Caller caller) {
        return isAway(about) && checks.isLeader(about.parties().issuer(), caller);
    }

    /** Whether the years away still run; an early end that waits for its number has ended them. */
    private static boolean isAway(RotationAssignment about) {
        return AWAY.contains(about.stage()) && about.years().earlyReason() == null;
    }

    private static Refused tooLate(RotationAssignment about) {
        return Refused.conflict(
                "tooLate", Message.of("rotation.tooLate", about.stage().label()), null);
    }

    /** The case, for those who work on it or watch over it; to all others, the person included, it does not exist (404). */
    public RotationAssignment readable(String caseNumber, Caller caller) {
        RotationAssignment about = assignments.get(caseNumber);
        if (!isKnown(about, caller)) {
            throw Refused.notFound(Message.of("rotation.unknown", caseNumber));
        }
        return about;
    }

    /** Rotations that a caller works on or watches over, newest first, after a number. */
    public List<RotationAssignment> known(@Nullable String before, int most, Caller caller) {
        return FullPage.of(
                assignments::before, RotationAssignment::number, each -> isKnown(each, caller), before, most);
    }

    /** Whether a caller has any part: as a party, as either unit, or as a body that was asked. */
    public boolean isKnown(RotationAssignment about, Caller caller) {
        return about.isKnownTo(caller)
                || caller.isIn(about.sender())
                || caller.isIn(about.receiver())
                || opinions.of(about.number().toString()).stream().anyMatch(each -> caller.isIn(each.body()));
    }
}
