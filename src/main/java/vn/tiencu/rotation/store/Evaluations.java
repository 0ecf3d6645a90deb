package vn.tiencu.rotation.store;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.rotation.RotationAssignment.Evaluation;

/** What was written about the years away. */
@Repository
public class Evaluations {

    private final JdbcClient jdbc;

    Evaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(String caseNumber, Evaluation added) {
        int serial = of(caseNumber).size() + 1;
        jdbc.sql(
                        "INSERT INTO rotation_evaluation (case_number, serial_no, part, document_date, rating, content) VALUES (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(caseNumber, serial, added.part(), added.on(), added.rating(), added.content()))
                .update();
    }

    public List<Evaluation> of(String caseNumber) {
        return jdbc.sql(
                        "SELECT part, document_date, rating, content FROM rotation_evaluation WHERE case_number = ? ORDER BY serial_no")
                .param(caseNumber)
                .query((row, index) -> new Evaluation(
                        row.getString("part"),
                        row.getObject("document_date", LocalDate.class),
                        row.getString("rating"),
                        row.getString("content")))
                .list();
    }
}
