package vn.tiencu.conversion.moves;

import java.time.LocalDate;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The papers of a move (NĐ 59/2019, Điều 37), each made by the act that it records. */
public interface MovePrinting {

    /** The person is told in writing; numbered at once. */
    void notice(ConversionMove about, ConversionPlan plan, LocalDate date, Caller by);

    /** The transfer as signed but without number; gives its id. */
    String transferDraft(ConversionMove about, ConversionPlan plan, Member signer, LocalDate signedOn, Caller by);

    /** Gives the signed transfer its number, as on paper. */
    String issue(ConversionMove about, LocalDate date, Caller by);

    /** Minutes of the hand-over. */
    void handOver(ConversionMove about, ConversionPlan plan, LocalDate date, HandOver told, Caller by);

    /**
     * What was handed over.
     *
     * @param receiver who takes the work over
     * @param witness for the unit
     * @param handedOver papers, work and property
     */
    record HandOver(String receiver, String witness, String handedOver) {}
}
