package vn.tiencu.conversion.papers;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.complaints.Complaint;
import vn.tiencu.conversion.complaints.ComplaintPrinting;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The decision on a complaint, from what the superior body found. */
@Component
class PrintedComplaints implements ComplaintPrinting {
    private final ComplaintPapers papers;
    private final ConversionDesk desk;

    PrintedComplaints(ComplaintPapers papers, ConversionDesk desk) {
        this.papers = papers;
        this.desk = desk;
    }

    @Override
    public String decisionDraft(Complaint about, ConversionMove move, ConversionPlan plan, Member signer, Caller by) {
        Complaint.Verdict verdict = about.verdict();
        ComplaintPapers.Complaint facts = new ComplaintPapers.Complaint(
                about.number().toString(),
                plan.parties().superior(),
                plan.unitId(),
                PrintedMoves.planned(move),
                about.receivedOn(),
                about.content(),
                Objects.requireNonNull(verdict.findings()),
                Boolean.TRUE.equals(verdict.upheld()));
        return papers.decisionDraft(facts, signer, Objects.requireNonNull(verdict.signedOn()), by);
    }

    @Override
    public String issue(Complaint about, LocalDate date, Caller by) {
        return desk.issue(Objects.requireNonNull(about.verdict().paperId()), date, by);
    }
}
