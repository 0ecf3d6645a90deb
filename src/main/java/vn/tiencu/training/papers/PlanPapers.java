package vn.tiencu.training.papers;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.store.AskedUnits;

/** The papers that a plan leaves behind, each made by the act that it records. */
@Component
public class PlanPapers {

    private final NeedsPapers needs;
    private final ConsultationPapers consultation;
    private final SubmissionPapers submissions;
    private final IssuePapers issues;
    private final ResultPapers results;

    PlanPapers(
            NeedsPapers needs,
            ConsultationPapers consultation,
            SubmissionPapers submissions,
            IssuePapers issues,
            ResultPapers results) {
        this.needs = needs;
        this.consultation = consultation;
        this.submissions = submissions;
        this.issues = issues;
        this.results = results;
    }

    /** The drafting office asks every unit for its needs; the due date is read from the stored plan. */
    public void callForNeeds(TrainingPlan about, Caller by) {
        needs.call(about, by);
    }

    /** What a unit proposes, with the list of its own people only. */
    public void unitProposal(TrainingPlan about, AskedUnits.Row unit, Caller by) {
        needs.proposal(about, unit, by);
    }

    /** The letter with which the drafting office asks a body for its opinion. */
    public void opinionRequest(TrainingPlan about, String body, LocalDate due) {
        consultation.request(about, body, due);
    }

    /** What a body answers; the opinion is AGREE, AGREE_WITH_CONDITIONS, DISAGREE or NO_COMMENT. */
    public void opinionAnswer(
            TrainingPlan about, String body, String opinion, LocalDate date, String content, Caller by) {
        consultation.answer(about, body, opinion, date, content, by);
    }

    /** The submission with needs, classes, money and the table of opinions taken in. */
    public void submission(TrainingPlan about, LocalDate date, String content, Caller by) {
        submissions.submission(about, date, content, by);
    }

    /** The appraisal; the conclusion is APPRAISED or RETURNED. */
    public void appraisalReport(TrainingPlan about, String conclusion, LocalDate date, String content, Caller by) {
        submissions.appraisal(about, conclusion, date, content, by);
    }

    /**
     * What the Standing Committee concluded: AGREED, REDRAFT or REFUSED. A leader of the committee who acts signs; for anybody
     * else the head of its office signs on order.
     */
    public void standingNotice(TrainingPlan about, String outcome, LocalDate date, String content, Caller by) {
        submissions.notice(about, outcome, date, content, by);
    }

    /** The decision with the plan and its annexes as signed but without number; gives the id of the paper. */
    public String planDraft(TrainingPlan about, Member signer, LocalDate signedOn, Caller by) {
        return issues.draft(about, signer, signedOn, by);
    }

    /** The decision with the next number of its register; gives the number as on paper. */
    public String issuePlan(TrainingPlan about, LocalDate date, Caller by) {
        return issues.issue(about, date, by);
    }

    /** The yearly report as drafted; gives the id of the paper. */
    public String resultsReport(TrainingPlan about, LocalDate date, String content, Caller by) {
        return results.report(about, date, content, by);
    }

    /** The report with the next number of its register; gives the number as on paper. */
    public String issueReport(TrainingPlan about, LocalDate date, Caller by) {
        return results.issue(about, date, by);
    }
}
