package vn.tiencu.cockpit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case of any room.
 *
 * @param process key of its model
 * @param nextDue the earliest last day of the steps that wait, or null
 */
public record CaseRow(
        String number,
        String process,
        @Nullable String leadBody,
        @Nullable String unitId,
        @Nullable String postId,
        int year,
        LocalDate begunOn,
        @Nullable LocalDate endedOn,
        @Nullable String outcome,
        @Nullable String outcomeName,
        int openSteps,
        int lateSteps,
        @Nullable LocalDate nextDue) {

    static final String COLUMNS =
            "c.case_number, c.process, c.lead_body, c.unit_id, c.post_id, c.case_year, c.begun_on,"
                    + " c.ended_on, c.outcome, c.outcome_name, c.open_steps, c.late_steps, c.next_due";

    static CaseRow read(ResultSet row, int index) throws SQLException {
        return new CaseRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                row.getString(10),
                row.getInt(11),
                row.getInt(12),
                row.getObject(13, LocalDate.class));
    }

    /** Key of the room that the process belongs to. */
    public String room() {
        return process.split("_", 2)[0];
    }

    /** Whether a step waits today whose term is over. */
    public boolean isLate(LocalDate today) {
        return endedOn == null && nextDue != null && nextDue.isBefore(today);
    }
}
