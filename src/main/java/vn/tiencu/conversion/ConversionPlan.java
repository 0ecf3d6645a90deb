package vn.tiencu.conversion;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;

/**
 * A unit's plan of one year for converting positions (Luật 36/2018, Điều 24.3, 26).
 *
 * @param remarks what the drafting office adds
 */
public record ConversionPlan(
        CaseNumber number,
        int year,
        String unitId,
        Parties parties,
        String startedBy,
        LocalDate startedOn,
        Stage stage,
        String remarks,
        Issue issue,
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
            return Message.of("conversion.stage." + name());
        }

        /** Whether the plan can still be dropped: not once it is signed. */
        public boolean mayBeStopped() {
            return compareTo(NUMBER) < 0;
        }
    }

    /**
     * The bodies that take part.
     *
     * @param superiorUnit unit whose plan takes over single positions (Luật 36/2018, Điều 25.3); empty where there is none
     * @param superior body that decides complaints
     */
    public record Parties(
            String drafter,
            String committee,
            String leadership,
            String clerk,
            String superiorUnit,
            String superior,
            String superiorClerk) {

        /** Whether the caller works on the plan or its moves, or watches over them. */
        public boolean know(Caller caller) {
            return caller.has(Role.BOARD)
                    || caller.has(Role.MACHINE)
                    || caller.isIn("to-chuc-so-noi-vu")
                    || caller.isIn(drafter)
                    || caller.isIn(committee)
                    || caller.isIn(leadership)
                    || caller.isIn(clerk)
                    || caller.isIn(superior);
        }
    }

    /** The signed plan as far as it has come; every part is null until it is known. */
    public record Issue(
            @Nullable LocalDate signedOn,
            @Nullable String signerId,
            @Nullable String paperId,
            @Nullable String number,
            @Nullable LocalDate numberedOn,
            @Nullable LocalDate publishedOn,
            @Nullable String place) {

        static final Issue NONE = new Issue(null, null, null, null, null, null, null);
    }

    /** The named end and why. */
    public record End(String element, String reason, OffsetDateTime at) {}
}
