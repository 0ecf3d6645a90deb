package vn.tiencu.conversion.plans;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;

/**
 * A unit's plan for a year (Luật 36/2018, Điều 26).
 *
 * @param noticeDays days before the move by which each person is told, as the rule stood when the plan was begun
 * @param remarks what the drafting office adds to the measures; empty before the draft
 */
public record ConversionPlan(
        CaseNumber number,
        String unitId,
        int year,
        Parties parties,
        int noticeDays,
        String openedBy,
        LocalDate openedOn,
        Stage stage,
        String remarks,
        Decision decision,
        @Nullable End end) {

    /** Where a plan stands. */
    public enum Stage {
        DRAFT,
        OPINION,
        APPROVAL,
        SIGNATURE,
        NUMBER,
        PUBLICATION,
        ENDED;

        /** The stage as people read it. */
        public Message label() {
            return Message.of("conversion.plan.stage." + name());
        }
    }

    /**
     * The bodies that take part.
     *
     * @param drafting personnel office of the unit
     * @param committee Party committee of the unit; null where it has none
     * @param superior decides complaints and plans the moves from single positions (NĐ 59/2019, Điều 39.1)
     */
    public record Parties(
            String drafting,
            @Nullable String committee,
            String leadership,
            String clerk,
            String superior,
            String superiorClerk) {}

    /** The decision as far as it has come; every part is null until it is known. */
    public record Decision(
            @Nullable LocalDate signedOn,
            @Nullable String signerId,
            @Nullable String paperId,
            @Nullable String number,
            @Nullable LocalDate numberedOn,
            @Nullable LocalDate publishedOn,
            @Nullable String place) {
        static final Decision NONE = new Decision(null, null, null, null, null, null, null);
    }

    /** The named end and why. */
    public record End(String element, String reason, OffsetDateTime at) {}
}
