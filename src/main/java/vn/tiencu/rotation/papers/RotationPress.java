package vn.tiencu.rotation.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.rotation.papers.MoveSubject.Evaluation;
import vn.tiencu.rotation.papers.MoveSubject.Placed;
import vn.tiencu.rotation.papers.MoveSubject.Said;
import vn.tiencu.rotation.papers.PlanSubject.Course;
import vn.tiencu.rotation.papers.PlanSubject.Line;

/** The papers that a plan of rotations and each person's rotation leave behind, each made by the act that it records. */
@Component
public class RotationPress {

    private final RotationPlanPapers plans;
    private final AskingPapers asking;
    private final RotationCasePapers cases;
    private final RotationDecisionPapers decisions;
    private final EvaluationPapers evaluations;

    RotationPress(
            RotationPlanPapers plans,
            AskingPapers asking,
            RotationCasePapers cases,
            RotationDecisionPapers decisions,
            EvaluationPapers evaluations) {
        this.plans = plans;
        this.asking = asking;
        this.cases = cases;
        this.decisions = decisions;
        this.evaluations = evaluations;
    }

    /** The plan goes up for the policy (Điều 46.1). */
    public void planSubmission(PlanSubject about, LocalDate date, String review, Caller by) {
        plans.submission(about, date, review, by);
    }

    /** The units are asked for people; {@code units}: keys of the bodies asked (Điều 46.2). */
    public void callForPeople(
            PlanSubject about, List<String> units, LocalDate date, LocalDate due, String written, Caller by) {
        plans.call(about, units, date, due, written, by);
    }

    /**
     * What a unit proposes.
     *
     * @param refusal why it takes nobody from elsewhere, null if it does
     */
    public void unitProposal(
            PlanSubject about,
            String body,
            List<Line> people,
            @Nullable String refusal,
            LocalDate date,
            String remark,
            Caller by) {
        plans.proposal(about, body, people, refusal, date, remark, by);
    }

    /** The list goes up, with the refusals of units as they were written (Điều 45.2, 46.3a). */
    public void listSubmission(
            PlanSubject about, List<Line> lines, Course course, LocalDate date, String written, Caller by) {
        plans.list(about, lines, course, date, written, by);
    }

    /** The plan with its list as approved but without number; gives the id of the paper. */
    public String planDraft(
            PlanSubject about, List<Line> lines, Member signer, LocalDate agreedOn, LocalDate signedOn, Caller by) {
        return plans.plan(about, lines, signer, agreedOn, signedOn, by);
    }

    /** A body's remarks on the person before the rotation (Điều 46.3b). */
    public void remarks(MoveSubject about, String body, LocalDate date, String written, Caller by) {
        asking.remarks(about, body, date, written, by);
    }

    /** The letter with which a body is asked for its opinion (Điều 46.4a). */
    public void opinionRequest(MoveSubject about, String body, LocalDate date, LocalDate due, @Nullable Caller by) {
        asking.request(about, body, date, due, by);
    }

    /** What a body answers; {@code role}: SENDING, RECEIVING or AGENCY. */
    public void opinionAnswer(
            MoveSubject about, String body, String role, String opinion, LocalDate date, String written, Caller by) {
        asking.opinion(about, body, role, opinion, date, written, by);
    }

    /** Minutes of the meeting with the person (Điều 46.4b). */
    public void meetingMinutes(
            MoveSubject about, LocalDate heldOn, String place, String explained, String wishes, Caller by) {
        cases.minutes(about, heldOn, place, explained, wishes, by);
    }

    /** The person's rotation goes up with every remark and opinion (Điều 46.5a). */
    public void submission(
            MoveSubject about,
            List<Said> said,
            String conclusion,
            LocalDate metOn,
            LocalDate date,
            String written,
            Caller by) {
        cases.submission(about, said, conclusion, metOn, date, written, by);
    }

    /** The decision as signed but without number; gives the id of the paper. */
    public String decisionDraft(MoveSubject about, Member signer, LocalDate decidedOn, LocalDate signedOn, Caller by) {
        return decisions.rotation(about, signer, decidedOn, signedOn, by);
    }

    /** The yearly evaluation of the receiving body (Điều 49.1). */
    public void yearlyEvaluation(MoveSubject about, String body, LocalDate since, Evaluation found, Caller by) {
        evaluations.yearly(about, body, since, found, by);
    }

    /** The evaluation at the end of the time, with the person's own review (Điều 49.2). */
    public void termEvaluation(
            MoveSubject about,
            String body,
            @Nullable LocalDate reviewedOn,
            String selfReview,
            List<Evaluation> years,
            Evaluation found,
            Caller by) {
        evaluations.term(about, body, reviewedOn, selfReview, years, found, by);
    }

    /** The placement as signed but without number; gives the id of the paper (Điều 50). */
    public String placementDraft(
            MoveSubject about, Placed placed, Member signer, LocalDate decidedOn, LocalDate signedOn, Caller by) {
        return decisions.placement(about, placed, signer, decidedOn, signedOn, by);
    }

    /**
     * The early end as signed but without number; gives the id of the paper (Điều 48).
     *
     * @param served whole months that the person was away
     */
    public String earlyEndDraft(
            MoveSubject about, int served, LocalDate endedOn, String reason, Member signer, Caller by) {
        return decisions.earlyEnd(about, served, endedOn, reason, signer, by);
    }
}
