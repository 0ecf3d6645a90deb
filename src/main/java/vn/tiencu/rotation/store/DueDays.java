package vn.tiencu.rotation.store;

import java.sql.Date;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.tiencu.calendar.RunningDeadlines.Move;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Moves the days until which units and bodies were asked, when the calendar changes after the fact. */
@Repository
public class DueDays {

    private static final int AT_ONCE = 1000;
    private final JdbcTemplate jdbc;

    DueDays(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public void moveUnits(List<Move> moves) {
        move("UPDATE rotation_unit SET due_on = ? WHERE due_on = ? AND case_number = ? AND body_key = ?", moves);
    }

    public void moveOpinions(List<Move> moves) {
        move(
                "UPDATE rotation_opinion SET due_on = ? WHERE due_on = ? AND case_number = ? AND body_key = ?"
                        + " AND part <> 'REMARK'",
                moves);
    }

    /** Each of these days is kept by exactly one body; an answer that came meanwhile is a conflict, never overwritten. */
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
