package vn.tiencu.rotation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.rotation.AskedUnit;

/** The units that plans ask for people, and their answers. */
@Repository
public class AskedUnits {

    private final JdbcClient jdbc;

    AskedUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void ask(String caseNumber, String unitId, String body, LocalDate on, LocalDate due) {
        jdbc.sql("INSERT INTO rotation_unit (case_number, unit_id, body_key, asked_on, due_on) VALUES (?, ?, ?, ?, ?)")
                .params(caseNumber, unitId, body, on, due)
                .update();
    }

    public void answer(
            String caseNumber,
            String body,
            LocalDate on,
            boolean accepts,
            @Nullable String refusal,
            @Nullable String remark) {
        jdbc.sql(
                        "UPDATE rotation_unit SET answered_on = ?, accepts = ?, refusal = ?, remark = ? WHERE case_number = ? AND body_key = ?")
                .params(on, accepts, refusal, remark, caseNumber, body)
                .update();
    }

    public List<AskedUnit> of(String caseNumber) {
        return jdbc.sql("SELECT * FROM rotation_unit WHERE case_number = ? ORDER BY unit_id")
                .param(caseNumber)
                .query(AskedUnits::read)
                .list();
    }

    /** Units of running plans that have not answered; by decree their days may move. */
    public List<AskedUnit> silent() {
        return jdbc.sql("SELECT u.* FROM rotation_unit u JOIN rotation_plan p ON p.case_number = u.case_number"
                        + " WHERE p.stage = 'PROPOSALS' AND u.answered_on IS NULL ORDER BY u.case_number, u.unit_id")
                .query(AskedUnits::read)
                .list();
    }

    private static AskedUnit read(ResultSet row, int index) throws SQLException {
        boolean accepts = row.getBoolean("accepts");
        return new AskedUnit(
                row.getString("case_number"),
                row.getString("unit_id"),
                row.getString("body_key"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("answered_on", LocalDate.class),
                row.getObject("answered_on") == null ? null : accepts,
                row.getString("refusal"),
                row.getString("remark"));
    }
}
