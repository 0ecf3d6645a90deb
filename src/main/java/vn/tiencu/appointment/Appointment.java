package vn.tiencu.appointment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;
import vn.tiencu.kernel.CaseNumber;

/**
 * An appointment case (hồ sơ bổ nhiệm) from the request for permission to its named end.
 *
 * @param postId post to be filled
 * @param unitId agency whose leadership proposes
 * @param period committee term, such as 2025-2030
 * @param nomineeId person whom the request names
 * @param permissionOn day of the written approval; the thirty working days count from it (NĐ 170/2025, Điều 33.1c)
 * @param personnelDue last of those days
 * @param extendedUntil last day of an extension that the authority gave, or null
 * @param selectedId the person proposed after step 5
 */
public record Appointment(
        CaseNumber number,
        String postId,
        String unitId,
        String period,
        String nomineeId,
        String reason,
        String intendedAssignment,
        String startedBy,
        LocalDate startedOn,
        Stage stage,
        Parties parties,
        String rulesVersion,
        @Nullable LocalDate permissionOn,
        @Nullable LocalDate personnelDue,
        @Nullable LocalDate extendedUntil,
        @Nullable String selectedId,
        Decision decision,
        @Nullable End end) {

    /** The bodies that take part, as the decentralisation table named them when the case began. */
    public record Parties(
            String proposer,
            String personnel,
            String committee,
            String appraiser,
            String decider,
            String issuer,
            String clerk,
            boolean collective) {

        Set<String> all() {
            return Stream.of(proposer, personnel, committee, appraiser, decider, issuer, clerk)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * The decision as far as it has come; every part is null until it is known.
     *
     * @param termEndsOn last day of the five years (NĐ 170/2025, Điều 28.1)
     * @param courseDueOn until when the management course must be taken (NĐ 171/2025, Điều 16)
     */
    public record Decision(
            @Nullable LocalDate signedOn,
            @Nullable LocalDate effectiveFrom,
            @Nullable String signerId,
            @Nullable String number,
            @Nullable String paperId,
            @Nullable LocalDate numberedOn,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate termEndsOn,
            @Nullable LocalDate courseDueOn) {

        /** Nothing is decided yet. */
        static final Decision NONE = new Decision(null, null, null, null, null, null, null, null, null);
    }

    /** The named end and why. */
    public record End(String element, String reason, OffsetDateTime at) {}

    /** Whether a caller works on this case or watches over it; a person who is only a candidate does not. */
    public boolean isKnownTo(Caller caller, Set<String> consulted) {
        return caller.roles().contains("BOARD")
                || caller.roles().contains("MACHINE")
                || parties.all().stream().anyMatch(caller::isIn)
                || caller.isIn(leadership())
                || consulted.stream().anyMatch(caller::isIn);
    }

    /** Whether a caller may take the nomination back: the proposing agency or its personnel office, before the decision. */
    public boolean mayBeWithdrawnBy(Caller caller) {
        return end == null && !stage.isDecided() && isProposedBy(caller);
    }

    /** Whether a caller speaks for the side that proposes. */
    boolean isProposedBy(Caller caller) {
        return caller.has(Role.MACHINE) || caller.isIn(parties.proposer()) || caller.isIn(parties.personnel());
    }

    /** The collective leadership of the agency; its head chooses at a tie (NĐ 170/2025, Điều 33.2đ). */
    public String leadership() {
        return "lanh-dao-" + unitId;
    }

    /** The person proposed; fails before step 5 has chosen one. */
    public String selected() {
        if (selectedId == null) {
            throw new IllegalStateException(number + " has nobody proposed yet");
        }
        return selectedId;
    }
}
