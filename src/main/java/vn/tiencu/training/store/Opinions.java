package vn.tiencu.training.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Written opinions on a draft, and what the drafting office made of each. */
@Repository
public class Opinions {

    private final JdbcClient jdbc;

    Opinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One consulted body; day and answer are null while it is silent.
     *
     * @param response how the draft took the opinion in, or why not
     */
    public record Row(
            String body,
            LocalDate sentOn,
            LocalDate dueOn,
            @Nullable LocalDate answeredOn,
            @Nullable String opinion,
            @Nullable String content,
            @Nullable String response) {}

    public List<Row> of(String caseNumber) {
        return jdbc.sql(
                        "SELECT body_key, sent_on, due_on, answered_on, opinion, content, response FROM training_opinion"
                                + " WHERE case_number = ? ORDER BY body_key")
                .param(caseNumber)
                .query((row, index) -> new Row(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .list();
    }

    public void ask(String caseNumber, String body, LocalDate on, LocalDate due) {
        jdbc.sql("INSERT INTO training_opinion (case_number, body_key, sent_on, due_on) VALUES (?, ?, ?, ?)")
                .params(caseNumber, body, on, due)
                .update();
    }

    public void answer(String caseNumber, String body, LocalDate on, String opinion, String content) {
        jdbc.sql("UPDATE training_opinion SET answered_on = ?, opinion = ?, content = ? WHERE case_number = ?"
                        + " AND body_key = ?")
                .params(on, opinion, content, caseNumber, body)
                .update();
    }

    public void respond(String caseNumber, String body, String response) {
        jdbc.sql("UPDATE training_opinion SET response = ? WHERE case_number = ? AND body_key = ?")
                .params(response, caseNumber, body)
                .update();
    }

    public void moveDue(String caseNumber, String body, LocalDate due) {
        jdbc.sql("UPDATE training_opinion SET due_on = ? WHERE case_number = ? AND body_key = ?")
                .params(due, caseNumber, body)
                .update();
    }
}
