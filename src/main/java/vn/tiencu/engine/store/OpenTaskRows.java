package vn.tiencu.engine.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.calendar.Term;

/**
 * All open tasks with their terms, read in one go: asking the engine for ten thousand tasks, their bodies and their timers one
 * by one takes minutes.
 */
@Repository
public class OpenTaskRows {

    private static final String ROWS =
            "SELECT t.ID_, t.REV_, t.PRIORITY_, p.KEY_, d.element, d.case_number, t.EXECUTION_ID_,"
                    + " h.ROOT_PROC_INST_ID_, h.REMOVAL_TIME_, t.ASSIGNEE_, d.from_day, d.amount, d.unit, d.due_day FROM ACT_RU_TASK t"
                    + " JOIN engine_task_deadline d ON d.task_id = t.ID_"
                    + " JOIN ACT_HI_TASKINST h ON h.ID_ = t.ID_"
                    + " JOIN ACT_RE_PROCDEF p ON p.ID_ = t.PROC_DEF_ID_";
    private final JdbcClient jdbc;

    OpenTaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One open task; revision and priority as the engine keeps them.
     *
     * @param removal when the engine forgets the history of its case, or null
     */
    public record Row(
            String taskId,
            int revision,
            int priority,
            String process,
            String element,
            String caseNumber,
            String executionId,
            String rootInstanceId,
            @Nullable Timestamp removal,
            @Nullable String assignee,
            LocalDate from,
            Term term,
            LocalDate due) {}

    public List<Row> all() {
        return jdbc.sql(ROWS).query(OpenTaskRows::row).list();
    }

    /** Those of one case. */
    public List<Row> ofCase(String caseNumber) {
        return jdbc.sql(ROWS + " WHERE d.case_number = ?")
                .param(caseNumber)
                .query(OpenTaskRows::row)
                .list();
    }

    /** The bodies that each open task is given to. */
    public Map<String, Set<String>> bodies() {
        Map<String, Set<String>> bodies = new HashMap<>();
        jdbc.sql(
                        "SELECT TASK_ID_, GROUP_ID_ FROM ACT_RU_IDENTITYLINK WHERE TASK_ID_ IS NOT NULL AND GROUP_ID_ IS NOT NULL")
                .query(row -> {
                    bodies.computeIfAbsent(row.getString(1), task -> new TreeSet<>())
                            .add(row.getString(2));
                });
        return bodies;
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getString(1),
                row.getInt(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getTimestamp(9),
                row.getString(10),
                row.getObject(11, LocalDate.class),
                new Term(row.getInt(12), Term.Unit.valueOf(row.getString(13))),
                row.getObject(14, LocalDate.class));
    }
}
