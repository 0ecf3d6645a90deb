package vn.tiencu.training.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.training.process.Shown;

/** A plan as the interface shows it; a unit sees itself among those asked, and no papers of the others. */
record TrainingPlanView(
        @JsonUnwrapped Shown.PlanShown plan,
        String status,
        boolean mayWithdraw,
        List<PlanTaskShown> openTasks,
        Coordination coordination,
        List<PlanPaperShown> papers,
        @Nullable IssueShown issue,
        @Nullable ReportShown report,
        @Nullable PlanEndShown end) {

    /** Who has been asked, who has answered, who is late (founding document 000, section 3). */
    record Coordination(
            int asked, int answered, int late, List<Shown.UnitShown> units, List<Shown.OpinionShown> opinions) {}

    record PlanBodyShown(String key, String name) {}

    record PlanTaskShown(
            String id,
            String element,
            String name,
            List<PlanBodyShown> bodies,
            @Nullable OffsetDateTime due,
            String urgency) {}

    record PlanPaperShown(
            String id, String kind, String title, @Nullable String number, LocalDate date, String docx, String pdf) {}

    record IssueShown(
            @Nullable String number,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate publishedOn,
            @Nullable String paperId,
            boolean inTime) {}

    record ReportShown(
            @Nullable String number,
            @Nullable LocalDate sentOn,
            @Nullable String paperId,
            boolean inTime) {}

    record PlanEndShown(String element, String reason, OffsetDateTime at) {}
}
