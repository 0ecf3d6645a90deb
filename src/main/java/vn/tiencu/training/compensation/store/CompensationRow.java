package vn.tiencu.training.compensation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.training.classes.Departure.Cause;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.Facts;
import vn.tiencu.training.compensation.Reckoning;
import vn.tiencu.training.lines.PlanLine.Funding;

/** A compensation case read from its table. */
final class CompensationRow {

    private CompensationRow() {}

    static Compensation read(ResultSet row, int index) throws SQLException {
        return new Compensation(
                CaseNumber.parse(row.getString("case_number")),
                row.getString("person_id"),
                row.getString("unit_id"),
                row.getString("departure_id"),
                Cause.valueOf(row.getString("cause")),
                row.getObject("happened_on", LocalDate.class),
                row.getString("training"),
                row.getString("opened_by"),
                row.getObject("opened_on", LocalDate.class),
                Compensation.Stage.valueOf(row.getString("stage")),
                new Compensation.Parties(
                        row.getString("managing_body"), row.getString("decider_body"), row.getString("clerk_body")),
                facts(row),
                reckoning(row),
                meeting(row),
                decision(row),
                end(row));
    }

    private static @Nullable Facts facts(ResultSet row) throws SQLException {
        if (row.getString("training_kind") == null) {
            return null;
        }
        return new Facts(
                Facts.Training.valueOf(row.getString("training_kind")),
                Funding.valueOf(row.getString("funding")),
                Cause.valueOf(row.getString("cause")),
                row.getLong("cost"),
                row.getObject("training_from", LocalDate.class),
                row.getObject("training_to", LocalDate.class),
                row.getInt("committed_months"),
                row.getObject("served_until", LocalDate.class),
                row.getObject("service_from", LocalDate.class),
                row.getInt("probation_months"),
                row.getBoolean("woman_or_minority"),
                Facts.Waiver.valueOf(row.getString("waiver")),
                row.getString("waiver_paper"));
    }

    private static @Nullable Reckoning reckoning(ResultSet row) throws SQLException {
        String finding = row.getString("finding");
        return finding == null
                ? null
                : new Reckoning(
                        Reckoning.Finding.valueOf(finding),
                        row.getString("method"),
                        row.getInt("t1"),
                        row.getInt("t2"),
                        row.getLong("before_reduction"),
                        row.getInt("service_years"),
                        row.getInt("per_mille"),
                        row.getLong("amount"),
                        row.getString("citation"));
    }

    private static Compensation.@Nullable Meeting meeting(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("met_on", LocalDate.class);
        return on == null
                ? null
                : new Compensation.Meeting(
                        on, row.getInt("votes_for"), row.getInt("votes_against"), row.getString("minutes"));
    }

    private static Compensation.Decision decision(ResultSet row) throws SQLException {
        Object paid = row.getObject("paid");
        return new Compensation.Decision(
                row.getObject("recommended_on", LocalDate.class),
                row.getObject("signed_on", LocalDate.class),
                row.getString("signer_id"),
                row.getString("decision_paper_id"),
                row.getString("decision_number"),
                row.getObject("numbered_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("pay_by", LocalDate.class),
                row.getObject("paid_on", LocalDate.class),
                paid == null ? null : ((Number) paid).longValue());
    }

    private static Compensation.@Nullable End end(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("ended_at");
        return at == null
                ? null
                : new Compensation.End(
                        row.getString("end_element"),
                        String.valueOf(row.getString("end_reason")),
                        at.toInstant().atZone(HouseClock.ZONE).toOffsetDateTime());
    }
}
