package vn.tiencu.rotation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.rotation.RotationAssignment.Opinion;

/** What bodies were asked about a person and what they said; nothing that was written is ever changed. */
@Repository
public class Opinions {

    private final JdbcClient jdbc;

    Opinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void ask(String caseNumber, int round, String part, String body, LocalDate on, LocalDate due) {
        jdbc.sql(
                        "INSERT INTO rotation_opinion (case_number, round_no, part, body_key, sent_on, due_on) VALUES (?, ?, ?, ?, ?, ?)")
                .params(caseNumber, round, part, body, on, due)
                .update();
    }

    /** The answer to what a body was asked last; remarks have no opinion. */
    public Opinion answer(
            String caseNumber, boolean remark, String body, LocalDate on, @Nullable String opinion, String content) {
        Opinion asked = of(caseNumber).stream()
                .filter(each -> each.body().equals(body) && each.part().equals("REMARK") == remark)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        jdbc.sql(
                        "UPDATE rotation_opinion SET answered_on = ?, opinion = ?, content = ? WHERE case_number = ? AND round_no = ?"
                                + " AND part = ? AND body_key = ?")
                .params(on, opinion, content, caseNumber, asked.round(), asked.part(), body)
                .update();
        return new Opinion(asked.round(), asked.part(), body, asked.sentOn(), asked.dueOn(), on, opinion, content);
    }

    public List<Opinion> of(String caseNumber) {
        return jdbc.sql("SELECT * FROM rotation_opinion WHERE case_number = ? ORDER BY round_no, part, body_key")
                .param(caseNumber)
                .query(Opinions::read)
                .list();
    }

    /** Open questions of running cases, with their numbers. */
    public List<Asked> silent() {
        return jdbc.sql(
                        "SELECT o.*, a.stage FROM rotation_opinion o JOIN rotation_assignment a ON a.case_number = o.case_number"
                                + " WHERE o.answered_on IS NULL AND o.part <> 'REMARK' AND a.stage = 'OPINIONS'"
                                + " ORDER BY o.case_number, o.body_key")
                .query((row, index) -> new Asked(row.getString("case_number"), read(row, index)))
                .list();
    }

    /** A question of a case. */
    public record Asked(String caseNumber, Opinion opinion) {}

    private static Opinion read(ResultSet row, int index) throws SQLException {
        return new Opinion(
                row.getInt("round_no"),
                row.getString("part"),
                row.getString("body_key"),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("answered_on", LocalDate.class),
                row.getString("opinion"),
                row.getString("content"));
    }
}
