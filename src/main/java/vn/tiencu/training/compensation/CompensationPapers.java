package vn.tiencu.training.compensation;

import java.time.LocalDate;
import java.util.List;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The papers of a compensation case (NĐ 171/2025, Điều 10–12), each made by the act that it records. */
public interface CompensationPapers {

    /** The decision that forms the council; numbered at once. */
    void council(Compensation about, List<CouncilMember> members, Member signer, LocalDate date, Caller by);

    /** Minutes of a meeting with all five members; the votes and what was said stand in {@link Compensation#meeting()}. */
    void minutes(Compensation about, List<CouncilMember> members, Caller by);

    /** The council's recommendation to the head (Điều 11.3). */
    void recommendation(Compensation about, List<CouncilMember> members, LocalDate date, String content, Caller by);

    /** The decision as signed but without number; gives the id of the paper. */
    String decisionDraft(Compensation about, Member signer, LocalDate signedOn, Caller by);

    /** The decision with the next number of its register; gives the number as on paper. */
    String issueDecision(Compensation about, LocalDate date, Caller by);
}
