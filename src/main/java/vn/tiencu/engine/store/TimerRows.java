package vn.tiencu.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The engine's waiting timers, read and moved in batches; through its interface each would be a command of its own. The revision
 * is compared and raised as the engine does it: a timer that rings meanwhile makes this fail, and one that the executor holds is
 * left to it.
 */
@Repository
public class TimerRows {

    private static final int AT_ONCE = 1000;
    private static final String TIMER =
            "SELECT j.ID_, j.REV_, j.EXECUTION_ID_, e.BUSINESS_KEY_, j.HANDLER_CFG_, j.DUEDATE_, j.LOCK_EXP_TIME_"
                    + " FROM ACT_RU_JOB j JOIN ACT_RU_EXECUTION e ON e.ID_ = j.PROCESS_INSTANCE_ID_ ";
    private final JdbcTemplate jdbc;

    TimerRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One timer.
     *
     * @param setting what the engine wrote about its place in the model
     * @param heldUntil until when an executor has it, or null
     */
    public record Row(
            String id,
            int revision,
            String executionId,
            String caseNumber,
            String setting,
            Instant due,
            @Nullable Instant heldUntil) {

        /** Whether an executor has taken it and may be at work on it. */
        public boolean isHeld(Instant now) {
            return heldUntil != null && heldUntil.isAfter(now);
        }
    }

    /** A timer and when it shall ring. */
    public record Change(Row timer, Instant due) {}

    /** The timers of all tasks: reminder, escalation, report to the board. */
    public List<Row> ofTasks() {
        return jdbc.query(TIMER + "WHERE j.HANDLER_TYPE_ = 'timer-task-listener'", TimerRows::row);
    }

    /** The timers that wait at one element of the models, such as a boundary event. */
    public List<Row> at(String element) {
        return jdbc.query(
                TIMER + "JOIN ACT_RU_JOBDEF d ON d.ID_ = j.JOB_DEF_ID_"
                        + " WHERE d.ACT_ID_ = ? AND j.HANDLER_TYPE_ <> 'timer-task-listener'",
                TimerRows::row,
                element);
    }

    /** The timers of the models that wait in a case; those of its tasks are not among them. */
    public List<Row> ofModels(String caseNumber) {
        return jdbc.query(
                TIMER + "WHERE e.BUSINESS_KEY_ = ? AND j.TYPE_ = 'timer'"
                        + " AND j.HANDLER_TYPE_ <> 'timer-task-listener'",
                TimerRows::row,
                caseNumber);
    }

    /** Moves timers; refused as a conflict (409) when one of them is at work or has changed. */
    public void move(List<Change> changes, Instant now) {
        if (changes.stream().anyMatch(each -> each.timer().isHeld(now))) {
            throw Expected.conflict();
        }
        Expected.eachOnce(jdbc.batchUpdate(
                "UPDATE ACT_RU_JOB SET DUEDATE_ = ?, REV_ = REV_ + 1 WHERE ID_ = ? AND REV_ = ?",
                changes,
                AT_ONCE,
                (statement, each) -> {
                    statement.setTimestamp(1, Timestamp.from(each.due()));
                    statement.setString(2, each.timer().id());
                    statement.setInt(3, each.timer().revision());
                }));
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        Timestamp held = row.getTimestamp(7);
        return new Row(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                held == null ? null : held.toInstant());
    }
}
