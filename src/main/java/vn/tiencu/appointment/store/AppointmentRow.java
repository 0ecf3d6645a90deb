package vn.tiencu.appointment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.Stage;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.CaseNumber;

/** A case as a row of its table, and back. */
final class AppointmentRow {

    private AppointmentRow() {}

    /** In the order of the columns that a new case fills: about the case, its parties, its rules and its guard. */
    static List<@Nullable Object> values(Appointment added, String guard) {
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                added.number().toString(),
                added.postId(),
                added.unitId(),
                added.period(),
                added.nomineeId(),
                added.reason(),
                added.intendedAssignment(),
                added.startedBy(),
                added.startedOn(),
                added.stage().name()));
        values.addAll(values(added.parties()));
        values.addAll(Arrays.asList(added.rulesVersion(), guard));
        return values;
    }

    private static List<@Nullable Object> values(Appointment.Parties parties) {
        return Arrays.asList(
                parties.proposer(),
                parties.personnel(),
                parties.committee(),
                parties.appraiser(),
                parties.decider(),
                parties.issuer(),
                parties.clerk(),
                parties.collective());
    }

    static Appointment read(ResultSet row, int index) throws SQLException {
        return new Appointment(
                CaseNumber.parse(row.getString("case_number")),
                row.getString("post_id"),
                row.getString("unit_id"),
                row.getString("term_period"),
                row.getString("nominee_id"),
                row.getString("reason"),
                row.getString("intended_assignment"),
                row.getString("started_by"),
                row.getObject("started_on", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                parties(row),
                row.getString("rules_version"),
                row.getObject("permission_on", LocalDate.class),
                row.getObject("personnel_due", LocalDate.class),
                row.getObject("extended_until", LocalDate.class),
                row.getString("selected_id"),
                decision(row),
                end(row));
    }

    private static Appointment.Parties parties(ResultSet row) throws SQLException {
        return new Appointment.Parties(
                row.getString("proposer_body"),
                row.getString("personnel_body"),
                row.getString("committee_body"),
                row.getString("appraiser_body"),
                row.getString("decider_body"),
                row.getString("issuer_body"),
                row.getString("clerk_body"),
                row.getBoolean("collective"));
    }

    private static Appointment.Decision decision(ResultSet row) throws SQLException {
        return new Appointment.Decision(
                row.getObject("signed_on", LocalDate.class),
                row.getObject("effective_from", LocalDate.class),
                row.getString("signer_id"),
                row.getString("decision_number"),
                row.getString("decision_paper_id"),
                row.getObject("numbered_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getObject("term_ends_on", LocalDate.class),
                row.getObject("course_due_on", LocalDate.class));
    }

    private static Appointment.@Nullable End end(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("ended_at");
        if (at == null) {
            return null;
        }
        OffsetDateTime time = at.toInstant().atZone(HouseClock.ZONE).toOffsetDateTime();
        return new Appointment.End(row.getString("end_element"), String.valueOf(row.getString("end_reason")), time);
    }
}
