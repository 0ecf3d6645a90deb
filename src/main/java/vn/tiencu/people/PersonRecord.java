package vn.tiencu.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Period;

/**
 * All that is on file about a person: the facts on which standards and conditions are judged (NĐ 170/2025, Điều 29). Each list
 * begins with the newest entry.
 */
public record PersonRecord(
        Person person,
        List<Holding> holdings,
        List<Planning> plannings,
        List<Rating> ratings,
        List<Discipline> disciplines,
        List<OpenCase> openCases,
        List<ProvenFact> papers,
        List<Training> trainings) {

    /**
     * A post held.
     *
     * @param period first and last day in the post; open while it is held
     * @param termEndsOn last day of the term of office (NĐ 170/2025, Điều 28.1)
     * @param acting giao quyền: does not count as time in the post (NĐ 170/2025, Điều 34.3)
     */
    public record Holding(
            Post post,
            Period period,
            @Nullable String decisionNumber,
            @Nullable LocalDate termEndsOn,
            boolean acting) {}

    /**
     * A planning (quy hoạch) for a post.
     *
     * @param term the term planned for, such as 2025-2030
     * @param removedOn first day on which the person is no longer planned
     */
    public record Planning(
            Post post,
            String term,
            LocalDate approvedOn,
            @Nullable LocalDate removedOn,
            @Nullable String decisionNumber) {

        /** Whether the planning holds: approved, not removed, and its term not over. */
        public boolean holdsOn(LocalDate day) {
            boolean removed = removedOn != null && !removedOn.isAfter(day);
            return !approvedOn.isAfter(day) && !removed && day.getYear() <= lastYear();
        }

        private int lastYear() {
            return Integer.parseInt(term.substring(term.length() - 4));
        }
    }

    /** The yearly evaluation; grade EXCELLENT, GOOD, COMPLETED or FAILED. */
    public record Rating(int year, String grade, @Nullable LocalDate decidedOn) {}

    /**
     * A disciplinary measure.
     *
     * @param form REPRIMAND, WARNING, DEMOTION, REMOVAL or DISMISSAL
     * @param endsOn last day of the discipline period
     * @param corruption whether it was for corruption (Luật 80/2025/QH15, Điều 38.3)
     */
    public record Discipline(
            String form,
            LocalDate decidedOn,
            @Nullable LocalDate endsOn,
            @Nullable String reason,
            boolean corruption) {}

    /** A proceeding: DISCIPLINE_PROCEEDING, INVESTIGATION, PROSECUTION or DENUNCIATION; open while closedOn is null. */
    public record OpenCase(
            String kind,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable String note) {}

    /** A fact proven by a paper: HEALTH_CERTIFICATE, ASSET_DECLARATION or POLITICAL_CONCLUSION with its result. */
    public record ProvenFact(
            String kind,
            LocalDate issuedOn,
            String result,
            @Nullable String documentNumber) {}

    /** A programme completed, such as MANAGEMENT_DIVISION. */
    public record Training(
            String programme,
            LocalDate completedOn,
            @Nullable String certificate) {}
}
