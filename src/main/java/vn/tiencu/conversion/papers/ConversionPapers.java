package vn.tiencu.conversion.papers;

import java.time.LocalDate;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The papers of this room, each made by the act that it records (Luật 36/2018, Điều 24–26; NĐ 59/2019, Điều 36–39). */
public interface ConversionPapers {

    /** The plan as it is put before the Party committee and the leadership, without a number; gives its id. */
    String plan(PlanFacts about, LocalDate date, Caller by);

    /** The decision that issues the plan, signed but without number; gives its id. */
    String planDecisionDraft(PlanFacts about, Member signer, LocalDate signedOn, Caller by);

    /** The person is told in writing; numbered at once. */
    void notice(MoveFacts about, LocalDate date, Caller by);

    /** The transfer, signed but without number; gives its id. */
    String transferDraft(MoveFacts about, Member signer, LocalDate signedOn, Caller by);

    /** Minutes of the hand-over; they have no number. */
    void handOver(MoveFacts about, HandOver held, Caller by);

    /** The decision on a complaint, signed but without number; gives its id. */
    String complaintDecisionDraft(ComplaintFacts about, Member signer, LocalDate signedOn, Caller by);

    /** Gives a drafted paper the next number of its register, which is returned as on paper. */
    String issue(String paperId, LocalDate date, Caller by);
}
