package vn.tiencu.conversion.papers;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** Puts every paper of the room on paper. */
@Component
class PrintedConversionPapers implements ConversionPapers {

    private final PlanPapers plans;
    private final MovePapers moves;
    private final ComplaintPapers complaints;
    private final ConversionDesk desk;

    PrintedConversionPapers(PlanPapers plans, MovePapers moves, ComplaintPapers complaints, ConversionDesk desk) {
        this.plans = plans;
        this.moves = moves;
        this.complaints = complaints;
        this.desk = desk;
    }

    @Override
    public String plan(PlanFacts about, LocalDate date, Caller by) {
        return plans.plan(about, date, by);
    }

    @Override
    public String planDecisionDraft(PlanFacts about, Member signer, LocalDate signedOn, Caller by) {
        return plans.decisionDraft(about, signer, signedOn, by);
    }

    @Override
    public void notice(MoveFacts about, LocalDate date, Caller by) {
        moves.notice(about, date, by);
    }

    @Override
    public String transferDraft(MoveFacts about, Member signer, LocalDate signedOn, Caller by) {
        return moves.transferDraft(about, signer, signedOn, by);
    }

    @Override
    public void handOver(MoveFacts about, HandOver held, Caller by) {
        moves.handOver(about, held, by);
    }

    @Override
    public String complaintDecisionDraft(ComplaintFacts about, Member signer, LocalDate signedOn, Caller by) {
        return complaints.decisionDraft(about, signer, signedOn, by);
    }

    @Override
    public String issue(String paperId, LocalDate date, Caller by) {
        return desk.issue(paperId, date, by);
    }
}
