package vn.tiencu.rotation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.CaseNumber;

/**
 * A yearly plan for rotating leaders (kế hoạch luân chuyển), from its draft until each person's case is opened.
 *
 * @param contents the seven contents of Điều 45.1, null until they are drafted
 * @param policyOn day of the agreement in principle (chủ trương), null until it is given
 */
public record RotationPlan(
        CaseNumber number,
        int year,
        String need,
        String startedBy,
        LocalDate startedOn,
        Stage stage,
        Parties parties,
        @Nullable Contents contents,
        @Nullable LocalDate policyOn,
        Issue issue,
        @Nullable End end) {

    /** The bodies that take part in every plan. */
    public record Parties(String drafter, String decider, String clerk) {}

    /**
     * What a plan says (NĐ 170/2025, Điều 45.1).
     *
     * @param number how many people
     * @param posts needs, places and posts
     * @param months at least 36 (Điều 48)
     */
    public record Contents(
            int number,
            String posts,
            String form,
            String area,
            int months,
            String policies,
            String placement,
            LocalDate startsOn) {}

    /** The signed plan as far as it has come. */
    public record Issue(
            @Nullable LocalDate signedOn,
            @Nullable String paperId,
            @Nullable String number,
            @Nullable LocalDate numberedOn) {}

    /** The named end and why. */
    public record End(String element, String reason, OffsetDateTime at) {}

    /** Whether a caller works on the whole of this plan or watches over it. */
    public boolean isKnownTo(Caller caller) {
        return caller.has(Role.BOARD)
                || caller.has(Role.MACHINE)
                || caller.isIn(parties.drafter())
                || caller.isIn(parties.decider())
                || caller.isIn(parties.clerk());
    }
}
