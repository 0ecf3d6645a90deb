package vn.tiencu.conversion.plans;

import java.time.LocalDate;
import java.util.List;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The papers of a plan (Luật 36/2018, Điều 26), each made by the act that it records. */
public interface PlanPrinting {

    /** The plan as it is put before the Party committee and the leadership. */
    void plan(ConversionPlan about, List<PlanLine> lines, int waiting, LocalDate date, Caller by);

    /** The decision as signed but without number; gives its id. */
    String decisionDraft(
            ConversionPlan about, List<PlanLine> lines, int waiting, Member signer, LocalDate signedOn, Caller by);

    /** Gives the signed decision its number, as on paper. */
    String issue(ConversionPlan about, LocalDate date, Caller by);
}
