package vn.tiencu.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** What was done in a case of any room, by which body and when; never a count. */
@Repository
public class Journal {

    private static final String COLUMNS =
            "SELECT acted_at, element, body_key, username, outcome, legal_day, content FROM casework_act ";
    private final JdbcClient jdbc;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    Journal(JdbcClient jdbc, HouseClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * One act.
     *
     * @param outcome small and stable, such as AGREED
     * @param legalDay day of the paper or meeting, where it has one
     * @param content what was written
     */
    public record Act(
            OffsetDateTime at,
            String element,
            String body,
            String username,
            String outcome,
            @Nullable LocalDate legalDay,
            String content) {}

    public void add(
            String caseNumber,
            String element,
            String body,
            String username,
            String outcome,
            @Nullable LocalDate legalDay,
            String content) {
        store(caseNumber, element, body, username, outcome, legalDay, content);
        events.publishEvent(new ActEntered(caseNumber, element, body, null));
    }

    private void store(
            String caseNumber,
            String element,
            String body,
            String username,
            String outcome,
            @Nullable LocalDate legalDay,
            String content) {
        int serial = jdbc.sql("SELECT COUNT(*) FROM casework_act WHERE case_number = ?")
                .param(caseNumber)
                .query(Integer.class)
                .single();
        jdbc.sql(
                        "INSERT INTO casework_act (act_id, case_number, acted_at, serial_no, element, body_key, username, outcome,"
                                + " legal_day, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        UUID.randomUUID().toString(),
                        caseNumber,
                        Timestamp.from(clock.now()),
                        serial + 1,
                        element,
                        body,
                        username,
                        outcome,
                        legalDay,
                        content))
                .update();
    }

    /** What somebody did in a task, in the name of a body. */
    public void add(
            TaskView task, String body, Caller caller, String outcome, @Nullable LocalDate legalDay, String content) {
        store(task.caseNumber(), task.element(), body, caller.username(), outcome, legalDay, content);
        LocalDate given = task.created().atZoneSameInstant(HouseClock.ZONE).toLocalDate();
        events.publishEvent(new ActEntered(task.caseNumber(), task.element(), body, given));
    }

    /** What a body does today, outside of tasks. */
    public void addOutside(
            String caseNumber, String element, String body, Caller caller, String outcome, String content) {
        add(caseNumber, element, body, caller.username(), outcome, clock.today(), content);
    }

    public List<Act> of(String caseNumber) {
        return jdbc.sql(COLUMNS + "WHERE case_number = ? ORDER BY serial_no, acted_at")
                .param(caseNumber)
                .query(Journal::act)
                .list();
    }

    /** The latest act on an element. */
    public Optional<Act> last(String caseNumber, String element) {
        return jdbc.sql(COLUMNS + "WHERE case_number = ? AND element = ? ORDER BY serial_no DESC LIMIT 1")
                .params(caseNumber, element)
                .query(Journal::act)
                .optional();
    }

    private static Act act(ResultSet row, int index) throws SQLException {
        return new Act(
                row.getTimestamp(1).toInstant().atZone(HouseClock.ZONE).toOffsetDateTime(),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getString(7));
    }
}
