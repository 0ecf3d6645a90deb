package vn.tiencu.conversion.complaints;

import java.time.LocalDate;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The decision on a complaint on paper (Luật 36/2018, Điều 24.4). */
public interface ComplaintPrinting {

    /** The decision as signed but without number; gives its id. */
    String decisionDraft(Complaint about, ConversionMove move, ConversionPlan plan, Member signer, Caller by);

    /** Gives the signed decision its number, as on paper. */
    String issue(Complaint about, LocalDate date, Caller by);
}
