package vn.tiencu.training.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.training.PlanKind;
import vn.tiencu.training.Stage;
import vn.tiencu.training.TrainingPlan;

/** A plan as a row of its table, and back. */
final class PlanRow {

    private PlanRow() {}

    /** In the order of the columns that a new plan fills. */
    static List<@Nullable Object> values(TrainingPlan added, String guard) {
        TrainingPlan.Parties parties = added.parties();
        return Arrays.asList(
                added.number().toString(),
                added.year(),
                added.kind().name(),
                added.adjusts(),
                added.direction(),
                added.startedBy(),
                added.startedOn(),
                added.stage().name(),
                parties.drafter(),
                parties.endorser(),
                parties.appraiser(),
                parties.standing(),
                parties.issuer(),
                parties.clerk(),
                added.rulesVersion(),
                guard);
    }

    static TrainingPlan read(ResultSet row, int index) throws SQLException {
        return new TrainingPlan(
                CaseNumber.parse(row.getString("case_number")),
                row.getInt("plan_year"),
                PlanKind.valueOf(row.getString("kind")),
                row.getString("adjusts"),
                row.getString("direction"),
                row.getString("started_by"),
                row.getObject("started_on", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                parties(row),
                row.getString("rules_version"),
                row.getObject("needs_due", LocalDate.class),
                receipt(row),
                issue(row),
                report(row),
                end(row));
    }

    private static TrainingPlan.Parties parties(ResultSet row) throws SQLException {
        return new TrainingPlan.Parties(
                row.getString("drafter_body"),
                row.getString("endorser_body"),
                row.getString("appraiser_body"),
                row.getString("standing_body"),
                row.getString("issuer_body"),
                row.getString("clerk_body"));
    }

    private static TrainingPlan.@Nullable Receipt receipt(ResultSet row) throws SQLException {
        OffsetDateTime at = time(row, "received_at");
        return at == null ? null : new TrainingPlan.Receipt(at, row.getInt("appraisal_days_left"));
    }

    private static TrainingPlan.Issue issue(ResultSet row) throws SQLException {
        return new TrainingPlan.Issue(
                row.getObject("signed_on", LocalDate.class),
                row.getString("signer_id"),
                row.getString("decision_number"),
                row.getString("decision_paper_id"),
                row.getObject("numbered_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class));
    }

    private static TrainingPlan.Report report(ResultSet row) throws SQLException {
        return new TrainingPlan.Report(
                row.getString("report_number"),
                row.getString("report_paper_id"),
                row.getObject("reported_on", LocalDate.class));
    }

    private static TrainingPlan.@Nullable End end(ResultSet row) throws SQLException {
        OffsetDateTime at = time(row, "ended_at");
        return at == null
                ? null
                : new TrainingPlan.End(row.getString("end_element"), String.valueOf(row.getString("end_reason")), at);
    }

    private static @Nullable OffsetDateTime time(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant().atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
