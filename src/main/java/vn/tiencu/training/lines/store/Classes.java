package vn.tiencu.training.lines.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.training.lines.PlanClass;

/** The classes into which a plan groups its lines. */
@Repository
public class Classes {

    private static final String COLUMNS =
            "class_id, case_number, programme, serial_no, organiser_body, form, seats, quarter,"
                    + " cost, begins_on, ends_on, place";
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Classes(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public List<PlanClass> of(String caseNumber) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM training_class WHERE case_number = ? ORDER BY programme, serial_no")
                .param(caseNumber)
                .query(Classes::read)
                .list();
    }

    /** The classes of a plan from now on; lines of a class that is no more have none. */
    @Transactional
    public void replaceAll(String caseNumber, List<PlanClass> classes) {
        jdbc.sql("DELETE FROM training_class WHERE case_number = ?")
                .param(caseNumber)
                .update();
        batches.batchUpdate(
                "INSERT INTO training_class (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                classes.stream().map(Classes::values).toList());
        jdbc.sql("UPDATE training_line SET class_id = NULL WHERE case_number = ? AND class_id IS NOT NULL"
                        + " AND class_id NOT IN (SELECT class_id FROM training_class WHERE case_number = ?)")
                .params(caseNumber, caseNumber)
                .update();
    }

    /** Puts lines into classes, line id → class id or null; who edits such a line at the same time is not disturbed. */
    @Transactional
    public void assign(String caseNumber, Map<String, @Nullable String> classOfLine) {
        batches.batchUpdate(
                "UPDATE training_line SET class_id = ? WHERE case_number = ? AND line_id = ?",
                classOfLine.entrySet().stream()
                        .map(each -> new @Nullable Object[] {each.getValue(), caseNumber, each.getKey()})
                        .toList());
    }

    private static Object[] values(PlanClass each) {
        return new @Nullable Object[] {
            each.id(),
            each.caseNumber(),
            each.programme(),
            each.serial(),
            each.organiser(),
            each.form(),
            each.seats(),
            each.quarter(),
            each.cost(),
            each.beginsOn(),
            each.endsOn(),
            each.place()
        };
    }

    private static PlanClass read(ResultSet row, int index) throws SQLException {
        return new PlanClass(
                row.getString("class_id"),
                row.getString("case_number"),
                row.getString("programme"),
                row.getInt("serial_no"),
                row.getString("organiser_body"),
                row.getString("form"),
                row.getInt("seats"),
                row.getInt("quarter"),
                row.getLong("cost"),
                row.getObject("begins_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("place"));
    }
}
