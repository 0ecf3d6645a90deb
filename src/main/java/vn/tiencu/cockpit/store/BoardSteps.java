package vn.tiencu.cockpit.store;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps of all cases as the board keeps them. */
@Repository
public class BoardSteps {

    private static final int AT_ONCE = 500;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    BoardSteps(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    public void add(Collection<StepRow> added) {
        template.batchUpdate(
                "INSERT INTO board_step (" + StepRow.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                added.stream().map(each -> each.values().toArray()).toList());
    }

    public Optional<StepRow> find(String stepId) {
        return jdbc.sql("SELECT " + StepRow.COLUMNS + " FROM board_step WHERE step_id = ?")
                .param(stepId)
                .query(StepRow::read)
                .optional();
    }

    /** Steps of a case, oldest first. */
    public List<StepRow> of(String caseNumber) {
        return jdbc.sql("SELECT " + StepRow.COLUMNS
                        + " FROM board_step WHERE case_number = ? ORDER BY given_at, step_id")
                .param(caseNumber)
                .query(StepRow::read)
                .list();
    }

    /** A step is over. */
    public void ended(StepRow over) {
        jdbc.sql("UPDATE board_step SET done_at = ?, done_on = ?, how = ?, late = ?, late_days = ?, taken_days = ?"
                        + " WHERE step_id = ?")
                .params(Arrays.asList(
                        over.doneAt() == null ? null : Timestamp.from(over.doneAt()),
                        over.doneOn(),
                        over.how().name(),
                        over.late(),
                        over.lateDays(),
                        over.takenDays(),
                        over.id()))
                .update();
    }

    /** New last days of steps that wait; the first one is kept. */
    public void moved(Map<String, LocalDate> dues) {
        template.batchUpdate(
                "UPDATE board_step SET first_due_on = COALESCE(first_due_on, due_on), due_on = ? WHERE step_id = ? AND how ="
                        + " 'OPEN'",
                dues.entrySet(),
                AT_ONCE,
                (statement, each) -> {
                    statement.setObject(1, each.getValue());
                    statement.setString(2, each.getKey());
                });
    }

    /** The cases of steps. */
    public List<String> casesOf(Collection<String> stepIds) {
        return stepIds.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT DISTINCT case_number FROM board_step WHERE step_id IN (:ids)")
                        .param("ids", stepIds)
                        .query(String.class)
                        .list();
    }

    /**
     * Steps that wait and whose term ends by a day, the earliest first.
     *
     * @param bodies only those of these bodies, or null for all
     * @param day last day after which to go on, with the id of the step before; null for the beginning
     */
    public List<StepRow> due(
            LocalDate until, @Nullable Collection<String> bodies, @Nullable LocalDate day, String id, int most) {
        String own = bodies == null ? "" : " AND body_key IN (:bodies)";
        String after = day == null ? "" : " AND due_on >= :day AND (due_on > :day OR step_id > :id)";
        return jdbc.sql("SELECT " + StepRow.COLUMNS + " FROM board_step WHERE how = 'OPEN' AND due_on <= :until" + own
                        + after + " ORDER BY due_on, step_id LIMIT :most")
                .param("until", until)
                .param("bodies", bodies == null ? List.of("") : bodies)
                .param("day", day)
                .param("id", id)
                .param("most", most)
                .query(StepRow::read)
                .list();
    }
}
