package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.ballot.BallotResult;
import vn.tiencu.ballot.Elector;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The papers that a case leaves behind, each made by the act that it records. */
@Component
public class CasePapers {

    private final PermissionPapers permission;
    private final MeetingPapers meetings;
    private final OpinionPapers opinions;
    private final ProposalPapers proposals;
    private final AppraisalPapers appraisals;
    private final DecisionPapers decisions;

    CasePapers(
            PermissionPapers permission,
            MeetingPapers meetings,
            OpinionPapers opinions,
            ProposalPapers proposals,
            AppraisalPapers appraisals,
            DecisionPapers decisions) {
        this.permission = permission;
        this.meetings = meetings;
        this.opinions = opinions;
        this.proposals = proposals;
        this.appraisals = appraisals;
        this.decisions = decisions;
    }

    /** The request with which a case begins (NĐ 170/2025, Điều 33.1a). */
    public void permissionRequest(Appointment about, Caller by) {
        permission.request(about, by);
    }

    /** The request that waits for its answer. */
    @Nullable
    String permissionRequestId(Appointment about) {
        return permission.requestId(about);
    }

    void permissionAnswer(Appointment about, boolean agreed, LocalDate date, String content, Caller by) {
        permission.answer(about, agreed, date, content, by);
    }

    void step1Minutes(
            Appointment about,
            LocalDate heldOn,
            List<Elector> convened,
            List<String> present,
            List<String> adopted,
            String discussion,
            Caller by) {
        meetings.step1(about, heldOn, convened, present, adopted, discussion, by);
    }

    /** Minutes of a meeting that voted, and the minutes of its count. */
    void meetingMinutes(Appointment about, Step step, BallotResult result) {
        meetings.voted(about, step, result);
    }

    void committeeOpinion(Appointment about, String outcome, LocalDate date, String content, Caller by) {
        opinions.ofCommittee(about, outcome, date, content, by);
    }

    void overdueReport(Appointment about, String reason, LocalDate until, Caller by) {
        permission.overdue(about, reason, until, by);
    }

    void proposal(Appointment about, LocalDate date, String content, Caller by) {
        proposals.proposal(about, date, content, by);
    }

    /** The letter with which the appraising body asks one of the bodies to be consulted. */
    void opinionRequest(Appointment about, String body, LocalDate due) {
        opinions.request(about, body, due);
    }

    void opinionAnswer(Appointment about, String body, String opinion, LocalDate date, String content, Caller by) {
        opinions.answer(about, body, opinion, date, content, by);
    }

    void appraisalReport(Appointment about, String conclusion, LocalDate date, String content, Caller by) {
        appraisals.report(about, conclusion, date, content, by);
    }

    /** The decision as signed but without number; gives the id of the paper. */
    String decisionDraft(Appointment about, Member signer, Caller by) {
        return decisions.draft(about, signer, by);
    }

    /** The decision with the next number of its register; gives the number as on paper. */
    String issueDecision(Appointment about, LocalDate date, Caller by) {
        return decisions.issue(about, date, by);
    }
}
