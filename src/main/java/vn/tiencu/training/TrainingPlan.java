package vn.tiencu.training;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.CaseNumber;

/**
 * A training plan (kế hoạch đào tạo, bồi dưỡng) from the direction to draft it until its results are reported.
 *
 * @param year the year that the plan is for
 * @param adjusts number of the plan that an adjustment changes, or null
 * @param direction what the Party body of the People's Committee wants of the plan (founding document 000, section 3)
 * @param needsDue last day for the units' proposals, or null until they are asked
 * @param receipt when the organisation board received the submission, or null until it has
 */
public record TrainingPlan(
        CaseNumber number,
        int year,
        PlanKind kind,
        @Nullable String adjusts,
        String direction,
        String startedBy,
        LocalDate startedOn,
        Stage stage,
        Parties parties,
        String rulesVersion,
        @Nullable LocalDate needsDue,
        @Nullable Receipt receipt,
        Issue issue,
        Report report,
        @Nullable End end) {

    /** The bodies that take part in every plan. */
    public record Parties(
            String drafter, String endorser, String appraiser, String standing, String issuer, String clerk) {

        Set<String> all() {
            return Stream.of(drafter, endorser, appraiser, standing, issuer, clerk)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * The stamp that starts the appraisal's clock.
     *
     * @param at when the submission came in, set by the system
     * @param daysLeft working days that the appraisal has from then on: all seven, or the rest where a return pauses the clock
     */
    public record Receipt(OffsetDateTime at, int daysLeft) {}

    /** The issued plan as far as it has come; every part is null until it is known. */
    public record Issue(
            @Nullable LocalDate signedOn,
            @Nullable String signerId,
            @Nullable String number,
            @Nullable String paperId,
            @Nullable LocalDate numberedOn,
            @Nullable LocalDate publishedOn) {

        static final Issue NONE = new Issue(null, null, null, null, null, null);
    }

    /** The yearly report of results (NĐ 171/2025, Điều 39.1). */
    public record Report(
            @Nullable String number,
            @Nullable String paperId,
            @Nullable LocalDate sentOn) {

        static final Report NONE = new Report(null, null, null);
    }

    /** The named end and why. */
    public record End(String element, String reason, OffsetDateTime at) {}

    /** The date before which it must be issued: it never moves (founding document 000, section 3). */
    public LocalDate issueBefore() {
        return LocalDate.of(year, 1, 31);
    }

    /** The date before which its results must be reported: it never moves (NĐ 171/2025, Điều 39.1). */
    public LocalDate reportBefore() {
        return LocalDate.of(year + 1, 1, 31);
    }

    /** Whether a caller works on the whole of this plan or watches over it. */
    public boolean isKnownTo(Caller caller) {
        return caller.roles().contains("BOARD")
                || caller.roles().contains("MACHINE")
                || parties.all().stream().anyMatch(caller::isIn);
    }
}
