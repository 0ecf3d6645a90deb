package vn.tiencu.conversion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.conversion.ConversionPlan.End;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;

/**
 * The move of one person by a published plan.
 *
 * @param moveOn day of the move, later than planned by the days that a complaint took
 * @param halt why it stands still, or null
 */
public record ConversionMove(
        CaseNumber number,
        String planNumber,
        String lineId,
        String personId,
        LocalDate begunOn,
        Stage stage,
        LocalDate moveOn,
        LocalDate handOverBy,
        @Nullable LocalDate notifiedOn,
        @Nullable Halt halt,
        int daysLost,
        Decision decision,
        @Nullable LocalDate handedOverOn,
        @Nullable End end) {

    /** Where a move stands. */
    public enum Stage {
        NOTICE,
        WAITING,
        SIGNATURE,
        NUMBER,
        HAND_OVER,
        ENDED;

        /** The stage as people read it. */
        public Message label() {
            return Message.of("conversion.move.stage." + name());
        }

        /** Whether the move can still be deferred, cancelled or complained of: not once the transfer is signed. */
        public boolean mayBeStopped() {
            return compareTo(NUMBER) < 0;
        }
    }

    /** Whether it can be deferred, cancelled or complained of now: no complaint holds it, and the transfer is not signed. */
    public boolean mayBeStopped() {
        return halt == null && stage.mayBeStopped();
    }

    /** A complaint under examination stops the move (Luật 36/2018, Điều 24.4). */
    public record Halt(LocalDate since, String complaint) {}

    /** The transfer as far as it has come; every part is null until it is known. */
    public record Decision(
            @Nullable LocalDate signedOn,
            @Nullable String signerId,
            @Nullable String paperId,
            @Nullable String number,
            @Nullable LocalDate numberedOn) {

        static final Decision NONE = new Decision(null, null, null, null, null);
    }

    /** A move that begins. */
    public static ConversionMove begun(CaseNumber number, PlanLine line, PlanLine.Target target, LocalDate today) {
        return new ConversionMove(
                number,
                line.planNumber(),
                line.id(),
                line.personId(),
                today,
                Stage.NOTICE,
                target.moveOn(),
                target.handOverBy(),
                null,
                null,
                0,
                Decision.NONE,
                null,
                null);
    }
}
