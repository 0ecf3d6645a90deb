package vn.tiencu.conversion.complaints.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.complaints.Complaint;
import vn.tiencu.kernel.CaseNumber;

/** A complaint read from its table. */
final class ComplaintRow {

    private ComplaintRow() {}

    static Complaint read(ResultSet row, int index) throws SQLException {
        Object upheld = row.getObject("upheld");
        return new Complaint(
                CaseNumber.parse(row.getString("case_number")),
                row.getString("move_number"),
                row.getObject("opened_on", LocalDate.class),
                row.getString("filed_by"),
                row.getObject("received_on", LocalDate.class),
                row.getString("content"),
                Complaint.Stage.valueOf(row.getString("stage")),
                new Complaint.Verdict(
                        upheld == null ? null : row.getBoolean("upheld"),
                        row.getString("findings"),
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("signer_id"),
                        row.getString("decision_paper_id"),
                        row.getString("decision_number"),
                        row.getObject("numbered_on", LocalDate.class)),
                end(row));
    }

    private static Complaint.@Nullable End end(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("ended_at");
        return at == null
                ? null
                : new Complaint.End(
                        row.getString("end_element"),
                        String.valueOf(row.getString("end_reason")),
                        at.toInstant().atZone(HouseClock.ZONE).toOffsetDateTime());
    }
}
