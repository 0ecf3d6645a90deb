package vn.tiencu.rotation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.rotation.rules.Group;

/**
 * One person's rotation (NĐ 170/2025, Điều 46.3b–46.5, 48–50), from the remarks to the placement afterwards.
 *
 * @param plan number of the plan, {@code continues} that of the rotation which this one extends, or null
 * @param place from where to where, and for how many months
 * @param politics the conclusion on the political standard as it was written, null until then
 */
public record RotationAssignment(
        CaseNumber number,
        String plan,
        @Nullable String continues,
        String personId,
        Group group,
        Place place,
        LocalDate startedOn,
        Stage stage,
        Parties parties,
        @Nullable String politics,
        @Nullable Meeting meeting,
        Decision decision,
        Years years,
        @Nullable End end) {

    /** From where to where; {@code fromPost} is null for somebody without a post. */
    public record Place(@Nullable String fromPost, String fromUnit, String toPost, String toUnit, int months) {}

    /** The bodies that take part; the leaderships of both units besides. */
    public record Parties(String drafter, String decider, String issuer, String clerk) {}

    /** The talk with the person (Điều 46.4b). */
    public record Meeting(LocalDate on, String place, String explained, String wishes) {}

    /** The decision as far as it has come; {@code override} is the reason of a special case (Điều 43.4, 48). */
    public record Decision(
            @Nullable LocalDate decidedOn,
            @Nullable String override,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String paperId,
            @Nullable String number) {}

    /**
     * The years away and what follows.
     *
     * @param placement PLACED, RETURNED, STAYS or EXTENDED, null until it is decided
     * @param closingPaper the decision on the placement or on the early end
     */
    public record Years(
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate nextEvaluation,
            @Nullable String placement,
            @Nullable LocalDate extendedUntil,
            @Nullable String closingPaper,
            @Nullable String closingNumber,
            @Nullable String earlyReason,
            @Nullable LocalDate earlyOn) {}

    /** The named end and why. */
    public record End(String element, String reason, OffsetDateTime at) {}

    /**
     * What a body was asked and what it said.
     *
     * @param round 1, and one more whenever the place changes
     * @param part REMARK, SENDING, RECEIVING or AGENCY
     */
    public record Opinion(
            int round,
            String part,
            String body,
            LocalDate sentOn,
            LocalDate dueOn,
            @Nullable LocalDate answeredOn,
            @Nullable String opinion,
            @Nullable String content) {}

    /**
     * What was written about the years away: YEAR, SELF, TERM, CONCLUSION or PLACEMENT.
     *
     * @param rating of YEAR and TERM the rating, of PLACEMENT what is proposed, else null
     */
    public record Evaluation(
            String part, LocalDate on, @Nullable String rating, String content) {}

    public String sender() {
        return "lanh-dao-" + place.fromUnit();
    }

    public String receiver() {
        return "lanh-dao-" + place.toUnit();
    }

    /** Whether a caller works on the whole of this case or watches over it; the person, as such, does not. */
    public boolean isKnownTo(Caller caller) {
        return caller.has(Role.BOARD)
                || caller.has(Role.MACHINE)
                || caller.isIn(parties.drafter())
                || caller.isIn(parties.decider())
                || caller.isIn(parties.issuer())
                || caller.isIn(parties.clerk());
    }
}
