package vn.tiencu.training.path.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last verdict on each ceiling of a plan. */
@Repository
public class PathVerdicts {

    private final JdbcClient jdbc;

    PathVerdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was found last.
     *
     * @param serial counts the changes of a track
     */
    public record Row(String verdict, int serial) {}

    /** Case numbers of the plans that are not at their end. */
    public List<String> running() {
        return jdbc.sql("SELECT case_number FROM training_plan WHERE ended_at IS NULL ORDER BY case_number")
                .query(String.class)
                .list();
    }

    public Optional<Row> find(String caseNumber, String track) {
        return jdbc.sql("SELECT verdict, serial_no FROM training_path_verdict WHERE case_number = ? AND track = ?")
                .params(caseNumber, track)
                .query((row, index) -> new Row(row.getString(1), row.getInt(2)))
                .optional();
    }

    public void add(String caseNumber, String track, String verdict, LocalDate on) {
        jdbc.sql("INSERT INTO training_path_verdict (case_number, track, verdict, serial_no, changed_on)"
                        + " VALUES (?, ?, ?, 1, ?)")
                .params(caseNumber, track, verdict, on)
                .update();
    }

    /** False when somebody else has changed it since it was read. */
    public boolean change(String caseNumber, String track, Row from, String verdict, LocalDate on) {
        return jdbc.sql("UPDATE training_path_verdict SET verdict = ?, serial_no = serial_no + 1, changed_on = ?"
                                + " WHERE case_number = ? AND track = ? AND serial_no = ?")
                        .params(verdict, on, caseNumber, track, from.serial())
                        .update()
                == 1;
    }
}
