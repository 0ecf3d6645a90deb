package vn.tiencu.appointment.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.appointment.process.Shown.PersonShown;

/**
 * A case as the interface shows it; results of sealed steps only to those whom the rule names.
 *
 * @param mayWithdraw whether this reader may take the nomination back now
 */
record AppointmentView(
        @JsonUnwrapped Head head,
        List<TaskShown> openTasks,
        List<PersonShown> candidates,
        List<ResultShown> results,
        List<PaperShown> papers,
        @Nullable DeadlineShown personnelDeadline,
        @Nullable DecisionShown decision,
        @Nullable EndShown end,
        boolean mayWithdraw) {

    /** What every list and form shows of a case, and since when it runs. */
    record Head(
            String caseNumber,
            String stage,
            String stageName,
            String status,
            String postId,
            String postTitle,
            String unitId,
            String unitName,
            String period,
            String reason,
            String intendedAssignment,
            OffsetDateTime startedAt) {}

    record BodyShown(String key, String name) {}

    record TaskShown(
            String id,
            String element,
            String name,
            List<BodyShown> bodies,
            @Nullable OffsetDateTime due,
            String urgency) {}

    /**
     * A meeting that has been closed.
     *
     * @param outcome null when this reader may not know it
     */
    record ResultShown(
            String step,
            String name,
            LocalDate heldOn,
            boolean announced,
            @Nullable String outcome,
            @Nullable List<PersonShown> selected,
            @Nullable String explanation,
            @Nullable String citation) {}

    record PaperShown(
            String id,
            String kind,
            String title,
            @Nullable String number,
            LocalDate date,
            boolean sealed,
            String docx,
            String pdf) {}

    record DeadlineShown(
            LocalDate from, LocalDate due, @Nullable LocalDate extendedUntil) {}

    record DecisionShown(
            @Nullable String number,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate termEndsOn,
            @Nullable LocalDate managementCourseDueOn,
            @Nullable String paperId) {}

    record EndShown(String element, String reason, OffsetDateTime at) {}
}
