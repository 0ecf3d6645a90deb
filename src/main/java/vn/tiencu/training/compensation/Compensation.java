package vn.tiencu.training.compensation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.classes.Departure.Cause;

/**
 * Whether somebody pays back the cost of training, from the event to the payment.
 *
 * @param unitId unit that employs or employed the person
 * @param departureId entry of the register that it follows up
 * @param training what training it was, in a few words
 * @param facts null until established
 * @param reckoning null until established
 * @param meeting the council's meeting that decided, or null until held
 */
public record Compensation(
        CaseNumber number,
        String personId,
        String unitId,
        String departureId,
        Cause cause,
        LocalDate happenedOn,
        String training,
        String openedBy,
        LocalDate openedOn,
        Stage stage,
        Parties parties,
        @Nullable Facts facts,
        @Nullable Reckoning reckoning,
        @Nullable Meeting meeting,
        Decision decision,
        @Nullable End end) {

    /** Where a case stands. */
    public enum Stage {
        FACTS,
        COUNCIL,
        MEETING,
        RECOMMENDATION,
        DECISION,
        NUMBER,
        DELIVERY,
        PAYMENT,
        ENDED;

        /** The stage as people read it. */
        public Message label() {
            return Message.of("training.compensation.stage." + name());
        }

        /** Whether the case can still be stopped: not once the decision is signed. */
        public boolean mayBeStopped() {
            return compareTo(NUMBER) < 0;
        }
    }

    /**
     * The bodies that take part.
     *
     * @param managing office that prepares (NĐ 171/2025, Điều 39.2)
     * @param decider body whose head decides (Điều 9.1, 12)
     * @param clerk who numbers the decision
     */
    public record Parties(String managing, String decider, String clerk) {}

    /** A meeting with all five members. */
    public record Meeting(LocalDate heldOn, int votesFor, int votesAgainst, String minutes) {}

    /** The decision as far as it has come; every part is null until it is known. */
    public record Decision(
            @Nullable LocalDate recommendedOn,
            @Nullable LocalDate signedOn,
            @Nullable String signerId,
            @Nullable String paperId,
            @Nullable String number,
            @Nullable LocalDate numberedOn,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate payBy,
            @Nullable LocalDate paidOn,
            @Nullable Long paid) {

        static final Decision NONE = new Decision(null, null, null, null, null, null, null, null, null, null);
    }

    /** The named end and why. */
    public record End(String element, String reason, OffsetDateTime at) {}

    /** The result of the facts; fails before they are established. */
    public Reckoning reckoned() {
        return Objects.requireNonNull(reckoning, () -> number + " has no facts yet");
    }
}
