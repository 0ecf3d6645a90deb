package vn.tiencu.appointment.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.tiencu.calendar.RunningDeadlines.Move;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** The legal dates of running cases that were counted on the calendar and may have to be counted anew. */
@Repository
public class LegalDates {

    private static final int AT_ONCE = 1000;
    private final JdbcTemplate jdbc;

    LegalDates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The thirty working days of a case whose personnel procedure is under way and has not been given a day of its own. */
    public record Personnel(String caseNumber, String body, LocalDate from, LocalDate due) {}

    /** The day until which a body that has not answered yet was asked to. */
    public record Opinion(String caseNumber, String body, String appraiser, LocalDate from, LocalDate due) {}

    public List<Personnel> personnel() {
        return jdbc.query(
                "SELECT case_number, personnel_body, permission_on, personnel_due FROM appointment_case"
                        + " WHERE ended_at IS NULL AND extended_until IS NULL AND personnel_due IS NOT NULL"
                        + " AND stage LIKE 'STEP%'",
                (row, index) -> new Personnel(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class)));
    }

    public List<Opinion> opinions() {
        return jdbc.query(
                "SELECT o.case_number, o.body_key, c.appraiser_body, o.sent_on, o.due_on FROM appointment_opinion o"
                        + " JOIN appointment_case c ON c.case_number = o.case_number"
                        + " WHERE c.ended_at IS NULL AND c.stage = 'APPRAISAL' AND o.answered_on IS NULL",
                (row, index) -> new Opinion(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)));
    }

    public void movePersonnel(List<Move> moves) {
        move(
                "UPDATE appointment_case SET personnel_due = ? WHERE personnel_due = ? AND case_number = ?"
                        + " AND ended_at IS NULL",
                moves);
    }

    /** Each of these deadlines is kept by exactly one body. */
    public void moveOpinions(List<Move> moves) {
        requireEach(jdbc.batchUpdate(
                "UPDATE appointment_opinion SET due_on = ? WHERE due_on = ? AND case_number = ? AND body_key = ?"
                        + " AND answered_on IS NULL",
                moves,
                AT_ONCE,
                (statement, each) -> {
                    statement.setDate(1, Date.valueOf(each.due()));
                    statement.setDate(2, Date.valueOf(each.deadline().due()));
                    statement.setString(3, each.deadline().caseNumber());
                    statement.setString(4, each.deadline().bodies().iterator().next());
                }));
    }

    private void move(String sql, List<Move> moves) {
        requireEach(jdbc.batchUpdate(sql, moves, AT_ONCE, (statement, each) -> {
            statement.setDate(1, Date.valueOf(each.due()));
            statement.setDate(2, Date.valueOf(each.deadline().due()));
            statement.setString(3, each.deadline().caseNumber());
        }));
    }

    /** A case that has gone on meanwhile is not overwritten. */
    private static void requireEach(int[][] counts) {
        if (Arrays.stream(counts).flatMapToInt(Arrays::stream).anyMatch(each -> each != 1)) {
            throw Refused.conflict("lostRace", Message.of("api.lostRace"), null);
        }
    }
}
