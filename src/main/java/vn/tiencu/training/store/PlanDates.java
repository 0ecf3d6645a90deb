package vn.tiencu.training.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.tiencu.calendar.RunningDeadlines.Move;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** The legal dates of plans in the making that were counted on the calendar and may have to be counted anew. */
@Repository
public class PlanDates {

    private static final int AT_ONCE = 1000;
    private final JdbcTemplate jdbc;

    PlanDates(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A day until which a body was asked for something that it has not given yet.
     *
     * @param drafter the office that waits for it
     */
    public record Asked(String caseNumber, String body, String drafter, LocalDate from, LocalDate due) {}

    /** Units that still owe their proposals. */
    public List<Asked> needs() {
        return asked(
                "SELECT u.case_number, u.body_key, p.drafter_body, u.asked_on, u.due_on FROM training_unit u",
                "NEEDS",
                "u");
    }

    /** Bodies that still owe their opinions. */
    public List<Asked> opinions() {
        return asked(
                "SELECT o.case_number, o.body_key, p.drafter_body, o.sent_on, o.due_on FROM training_opinion o",
                "CONSULTATION",
                "o");
    }

    private List<Asked> asked(String select, String stage, String table) {
        return jdbc.query(
                select + " JOIN training_plan p ON p.case_number = " + table + ".case_number"
                        + " WHERE p.ended_at IS NULL AND p.stage = ? AND " + table + ".answered_on IS NULL",
                (row, index) -> new Asked(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)),
                stage);
    }

    public void moveNeeds(List<Move> moves) {
        move("UPDATE training_unit SET due_on = ? WHERE due_on = ? AND case_number = ? AND body_key = ?", moves);
    }

    public void moveOpinions(List<Move> moves) {
        move("UPDATE training_opinion SET due_on = ? WHERE due_on = ? AND case_number = ? AND body_key = ?", moves);
    }

    /** Each of these deadlines is kept by exactly one body; an answer that came meanwhile is a conflict, never overwritten. */
    private void move(String sql, List<Move> moves) {
        int[][] counts = jdbc.batchUpdate(sql + " AND answered_on IS NULL", moves, AT_ONCE, (statement, each) -> {
            statement.setDate(1, Date.valueOf(each.due()));
            statement.setDate(2, Date.valueOf(each.deadline().due()));
            statement.setString(3, each.deadline().caseNumber());
            statement.setString(4, each.deadline().bodies().iterator().next());
        });
        if (Arrays.stream(counts).flatMapToInt(Arrays::stream).anyMatch(each -> each != 1)) {
            throw Refused.conflict("lostRace", Message.of("api.lostRace"), null);
        }
    }
}
