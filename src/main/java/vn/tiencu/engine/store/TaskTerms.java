package vn.tiencu.engine.store;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.calendar.Term;

/** The term that each task was given, so that its deadline can be explained and recomputed. */
@Repository
public class TaskTerms {

    private final JdbcClient jdbc;

    TaskTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One task's term and the deadline it led to. */
    public record Row(
            String taskId,
            String caseNumber,
            String element,
            LocalDate from,
            Term term,
            LocalDate due,
            String calendarVersion,
            String citation) {}

    public void add(Row row) {
        jdbc.sql("INSERT INTO engine_task_deadline (task_id, case_number, element, from_day, amount, unit, due_day,"
                        + " calendar_version, citation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.taskId(),
                        row.caseNumber(),
                        row.element(),
                        row.from(),
                        row.term().amount(),
                        row.term().unit().name(),
                        row.due(),
                        row.calendarVersion(),
                        row.citation())
                .update();
    }

    /** The term of a task is counted from another day. */
    public void beginOn(String taskId, LocalDate from) {
        jdbc.sql("UPDATE engine_task_deadline SET from_day = ? WHERE task_id = ?")
                .params(from, taskId)
                .update();
    }

    public Optional<Row> find(String taskId) {
        return jdbc.sql(
                        "SELECT task_id, case_number, element, from_day, amount, unit, due_day, calendar_version, citation"
                                + " FROM engine_task_deadline WHERE task_id = ?")
                .param(taskId)
                .query((row, index) -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        new Term(row.getInt(5), Term.Unit.valueOf(row.getString(6))),
                        row.getObject(7, LocalDate.class),
                        row.getString(8),
                        row.getString(9)))
                .optional();
    }
}
