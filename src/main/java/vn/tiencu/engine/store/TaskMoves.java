package vn.tiencu.engine.store;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Repository;

/**
 * Moves the due dates of many tasks at once: the record of the term, the engine's task and its history. Written past the engine
 * because its interface changes one task per command, with a log entry each, which takes minutes for ten thousand. The task's
 * revision is compared and raised as the engine does it, so that a task which is completed or taken at the same moment makes
 * this fail instead of being overwritten.
 */
@Repository
public class TaskMoves {

    private static final int AT_ONCE = 1000;
    private final JdbcTemplate jdbc;

    TaskMoves(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One task with its new last day, the second at which it ends, and its urgency from now on. */
    public record Change(
            OpenTaskRows.Row task, LocalDate due, Instant dueInstant, int priority, String calendarVersion) {}

    /** All of them, or refused as a conflict (409). */
    public void apply(List<Change> changes) {
        each(
                changes,
                "UPDATE ACT_RU_TASK SET DUE_DATE_ = ?, PRIORITY_ = ?, REV_ = REV_ + 1 WHERE ID_ = ? AND REV_ = ?",
                (statement, each) -> {
                    fill(statement, each);
                    statement.setInt(4, each.task().revision());
                });
        each(changes, "UPDATE ACT_HI_TASKINST SET DUE_DATE_ = ?, PRIORITY_ = ? WHERE ID_ = ?", TaskMoves::fill);
        each(
                changes,
                "UPDATE engine_task_deadline SET due_day = ?, calendar_version = ? WHERE task_id = ? AND due_day = ?",
                (statement, each) -> {
                    statement.setDate(1, Date.valueOf(each.due()));
                    statement.setString(2, each.calendarVersion());
                    statement.setString(3, each.task().taskId());
                    statement.setDate(4, Date.valueOf(each.task().due()));
                });
    }

    private void each(List<Change> changes, String sql, ParameterizedPreparedStatementSetter<Change> values) {
        Expected.eachOnce(jdbc.batchUpdate(sql, changes, AT_ONCE, values));
    }

    private static void fill(PreparedStatement statement, Change change) throws SQLException {
        statement.setTimestamp(1, Timestamp.from(change.dueInstant()));
        statement.setInt(2, change.priority());
        statement.setString(3, change.task().taskId());
    }
}
