package vn.tiencu.appointment.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Written opinions of the bodies that are consulted in the appraisal (Hướng dẫn 45-HD/BTCTW, III.2). */
@Repository
public class Opinions {

    private final JdbcClient jdbc;

    Opinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One consulted body; answer and day are null while it is silent. */
    public record Row(
            String body,
            LocalDate sentOn,
            LocalDate dueOn,
            @Nullable LocalDate answeredOn,
            @Nullable String opinion,
            @Nullable String content) {}

    public List<Row> of(String caseNumber) {
        return jdbc.sql("SELECT body_key, sent_on, due_on, answered_on, opinion, content FROM appointment_opinion"
                        + " WHERE case_number = ? ORDER BY body_key")
                .param(caseNumber)
                .query((row, index) -> new Row(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    public void ask(String caseNumber, String body, LocalDate on, LocalDate due) {
        jdbc.sql("INSERT INTO appointment_opinion (case_number, body_key, sent_on, due_on) VALUES (?, ?, ?, ?)")
                .params(caseNumber, body, on, due)
                .update();
    }

    public void answer(String caseNumber, String body, LocalDate on, String opinion, String content) {
        jdbc.sql(
                        "UPDATE appointment_opinion SET answered_on = ?, opinion = ?, content = ? WHERE case_number = ? AND body_key = ?")
                .params(on, opinion, content, caseNumber, body)
                .update();
    }
}
