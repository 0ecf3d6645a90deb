package vn.tiencu.conversion.plans.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.conversion.plans.PlanLine;
import vn.tiencu.kernel.CaseNumber;

/** A plan and its lines read from their tables. */
final class PlanRow {

    private PlanRow() {}

    static ConversionPlan read(ResultSet row, int index) throws SQLException {
        return new ConversionPlan(
                CaseNumber.parse(row.getString("case_number")),
                row.getString("unit_id"),
                row.getInt("plan_year"),
                parties(row),
                row.getInt("notice_days"),
                row.getString("opened_by"),
                row.getObject("opened_on", LocalDate.class),
                ConversionPlan.Stage.valueOf(row.getString("stage")),
                row.getString("remarks"),
                new ConversionPlan.Decision(
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("signer_id"),
                        row.getString("decision_paper_id"),
                        row.getString("decision_number"),
                        row.getObject("numbered_on", LocalDate.class),
                        row.getObject("published_on", LocalDate.class),
                        row.getString("published_place")),
                end(row));
    }

    private static ConversionPlan.Parties parties(ResultSet row) throws SQLException {
        return new ConversionPlan.Parties(
                row.getString("drafting_body"),
                row.getString("committee_body"),
                row.getString("leadership_body"),
                row.getString("clerk_body"),
                row.getString("superior_body"),
                row.getString("superior_clerk_body"));
    }

    private static ConversionPlan.@Nullable End end(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("ended_at");
        return at == null
                ? null
                : new ConversionPlan.End(
                        row.getString("end_element"),
                        String.valueOf(row.getString("end_reason")),
                        at.toInstant().atZone(HouseClock.ZONE).toOffsetDateTime());
    }

    static PlanLine line(ResultSet row, int index) throws SQLException {
        return new PlanLine(
                row.getInt("serial_no"),
                row.getString("person_id"),
                row.getString("from_unit"),
                row.getString("from_item"),
                row.getString("from_duties"),
                row.getString("to_unit"),
                row.getString("to_item"),
                row.getString("to_duties"),
                row.getObject("move_on", LocalDate.class),
                row.getString("reason"),
                PlanLine.Kind.valueOf(row.getString("kind")));
    }
}
