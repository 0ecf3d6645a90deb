package vn.tiencu.conversion.complaints;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;

/**
 * A complaint that a move is meant for gain or retaliation (Luật 36/2018, Điều 24.4).
 *
 * @param openedOn day from which the move stands still
 * @param filedBy account that brought it in
 */
public record Complaint(
        CaseNumber number,
        String moveNumber,
        LocalDate openedOn,
        String filedBy,
        LocalDate receivedOn,
        String content,
        Stage stage,
        Verdict verdict,
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

    /** The decision as far as it has come; every part is null until it is known. */
    public record Verdict(
            @Nullable Boolean upheld,
            @Nullable String findings,
            @Nullable LocalDate signedOn,
            @Nullable String signerId,
            @Nullable String paperId,
            @Nullable String number,
            @Nullable LocalDate numberedOn) {
        static final Verdict NONE = new Verdict(null, null, null, null, null, null, null);
    }

    /** The named end and why. */
    public record End(String element, String reason, OffsetDateTime at) {}
}
