package vn.tiencu.training.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units asked for their needs: who answered, who is late (founding document 000, section 3). */
@Repository
public class AskedUnits {

    private static final String COLUMNS =
            "SELECT unit_id, body_key, asked_on, due_on, answered_on, answered_by, remark FROM training_unit ";
    private final JdbcClient jdbc;

    AskedUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One unit.
     *
     * @param body its personnel office, which answers
     * @param dueOn last day for its proposal
     * @param answeredOn null while it is silent
     */
    public record Row(
            String unitId,
            String body,
            LocalDate askedOn,
            LocalDate dueOn,
            @Nullable LocalDate answeredOn,
            @Nullable String answeredBy,
            @Nullable String remark) {}

    public List<Row> of(String caseNumber) {
        return jdbc.sql(COLUMNS + "WHERE case_number = ? ORDER BY unit_id")
                .param(caseNumber)
                .query(AskedUnits::row)
                .list();
    }

    /** The unit for which a body answers in a plan. */
    public Optional<Row> ofBody(String caseNumber, String body) {
        return jdbc.sql(COLUMNS + "WHERE case_number = ? AND body_key = ?")
                .params(caseNumber, body)
                .query(AskedUnits::row)
                .optional();
    }

    public void ask(String caseNumber, String unitId, String body, LocalDate on, LocalDate due) {
        jdbc.sql("INSERT INTO training_unit (case_number, unit_id, body_key, asked_on, due_on) VALUES (?, ?, ?, ?, ?)")
                .params(caseNumber, unitId, body, on, due)
                .update();
    }

    public void answer(String caseNumber, String unitId, LocalDate on, String by, String remark) {
        jdbc.sql("UPDATE training_unit SET answered_on = ?, answered_by = ?, remark = ? WHERE case_number = ?"
                        + " AND unit_id = ?")
                .params(on, by, remark, caseNumber, unitId)
                .update();
    }

    public void moveDue(String caseNumber, String unitId, LocalDate due) {
        jdbc.sql("UPDATE training_unit SET due_on = ? WHERE case_number = ? AND unit_id = ?")
                .params(due, caseNumber, unitId)
                .update();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getString(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getString(7));
    }
}
