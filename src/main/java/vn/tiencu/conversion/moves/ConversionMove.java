package vn.tiencu.conversion.moves;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;

/**
 * The move of one person by a published plan (NĐ 59/2019, Điều 37).
 *
 * @param unitId unit whose plan it is
 * @param moveOn day of the move; may have become later than planned
 */
public record ConversionMove(
        CaseNumber number,
        String planNumber,
        String unitId,
        String personId,
        Place from,
        Place to,
        LocalDate moveOn,
        LocalDate openedOn,
        Stage stage,
        Transfer transfer,
        @Nullable End end) {

    /** Where a move stands. */
    public enum Stage {
        NOTICE,
        WAITING,
        SIGNATURE,
        NUMBER,
        HANDOVER,
        ENDED;

        /** The stage as people read it. */
        public Message label() {
            return Message.of("conversion.move.stage." + name());
        }

        /** Whether the person can still be left in place: not once the transfer is signed. */
        public boolean mayBeDeferred() {
            return compareTo(NUMBER) < 0;
        }
    }

    /** A place of work: unit, item of the list, duties. */
    public record Place(String unitId, String item, String duties) {}

    /** The transfer as far as it has come; every part is null until it is known. */
    public record Transfer(
            @Nullable LocalDate notifiedOn,
            @Nullable LocalDate signedOn,
            @Nullable String signerId,
            @Nullable String paperId,
            @Nullable String number,
            @Nullable LocalDate numberedOn,
            @Nullable LocalDate handedOverOn) {
        static final Transfer NONE = new Transfer(null, null, null, null, null, null, null);
    }

    /** The named end and why. */
    public record End(String element, String reason, OffsetDateTime at) {}
}
