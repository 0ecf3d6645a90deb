package vn.tiencu.conversion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.conversion.ConversionPlan.End;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;

/**
 * A complaint that a move is made to retaliate (Luật 36/2018, Điều 24.4). The move stands still until it is decided.
 *
 * @param verdict null until the superior has decided
 */
public record Complaint(
        CaseNumber number,
        String moveNumber,
        String filedBy,
        LocalDate receivedOn,
        String content,
        Stage stage,
        @Nullable Verdict verdict,
        @Nullable String decisionNumber,
        @Nullable LocalDate numberedOn,
        @Nullable End end) {

    /** Where a complaint stands. */
    public enum Stage {
        DECISION,
        NUMBER,
        ENDED;

        /** The stage as people read it. */
        public Message label() {
            return Message.of("conversion.complaint.stage." + name());
        }
    }

    /** What the superior found and signed. */
    public record Verdict(boolean upheld, String findings, LocalDate signedOn, String signerId, String paperId) {}
}
