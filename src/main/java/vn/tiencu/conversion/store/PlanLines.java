package vn.tiencu.conversion.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.conversion.PlanLine;
import vn.tiencu.conversion.PlanLine.Target;

/** The lines of all plans. */
@Repository
public class PlanLines {

    private final JdbcClient jdbc;

    PlanLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the plan. */
    public List<PlanLine> of(String planNumber) {
        return jdbc.sql("SELECT * FROM conversion_line WHERE case_number = ? ORDER BY order_no")
                .param(planNumber)
                .query(PlanLines::read)
                .list();
    }

    public Optional<PlanLine> find(String lineId) {
        return jdbc.sql("SELECT * FROM conversion_line WHERE line_id = ?")
                .param(lineId)
                .query(PlanLines::read)
                .optional();
    }

    /** The whole list of a plan anew. */
    public void replace(String planNumber, List<PlanLine> lines) {
        jdbc.sql("DELETE FROM conversion_line WHERE case_number = ?")
                .param(planNumber)
                .update();
        lines.forEach(this::add);
    }

    private void add(PlanLine line) {
        Target target = line.target();
        jdbc.sql(
                        "INSERT INTO conversion_line (line_id, case_number, order_no, person_id, from_unit, from_item, from_duties,"
                                + " to_unit, to_item, to_duties, move_on, hand_over_by, handed_to)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        line.id(),
                        line.planNumber(),
                        line.order(),
                        line.personId(),
                        line.fromUnit(),
                        line.fromItem(),
                        line.fromDuties(),
                        target == null ? null : target.unitId(),
                        target == null ? null : target.item(),
                        target == null ? null : target.duties(),
                        target == null ? null : target.moveOn(),
                        target == null ? null : target.handOverBy(),
                        line.handedTo()))
                .update();
    }

    /** The plan is published: the move of the line has a case of its own. */
    public void begun(String lineId, String moveNumber) {
        jdbc.sql("UPDATE conversion_line SET move_number = ? WHERE line_id = ?")
                .params(moveNumber, lineId)
                .update();
    }

    /** The plan is published: its single positions wait for the superior's plan. */
    public void handedUp(String planNumber, LocalDate on) {
        jdbc.sql("UPDATE conversion_line SET handed_on = ? WHERE case_number = ? AND handed_to IS NOT NULL")
                .params(on, planNumber)
                .update();
    }

    /** Lines that units have handed up and no plan of the superior has taken over. */
    public List<PlanLine> waitingFor(String superiorUnit) {
        return jdbc.sql(
                        "SELECT * FROM conversion_line WHERE handed_to = ? AND handed_on IS NOT NULL AND taken_by IS NULL ORDER BY line_id")
                .param(superiorUnit)
                .query(PlanLines::read)
                .list();
    }

    /** The published plan of the superior has taken these people over. */
    public void taken(String superiorUnit, String personId, String planNumber) {
        jdbc.sql(
                        "UPDATE conversion_line SET taken_by = ? WHERE handed_to = ? AND person_id = ? AND handed_on IS NOT NULL AND taken_by IS NULL")
                .params(planNumber, superiorUnit, personId)
                .update();
    }

    /** Lines of published plans whose moves still run: their targets are promised. */
    public List<PlanLine> running() {
        return jdbc.sql("SELECT l.* FROM conversion_line l JOIN conversion_move m ON m.line_id = l.line_id"
                        + " WHERE m.ended_at IS NULL ORDER BY l.line_id")
                .query(PlanLines::read)
                .list();
    }

    private static PlanLine read(ResultSet row, int index) throws SQLException {
        return new PlanLine(
                row.getString("line_id"),
                row.getString("case_number"),
                row.getInt("order_no"),
                row.getString("person_id"),
                row.getString("from_unit"),
                row.getString("from_item"),
                row.getString("from_duties"),
                target(row),
                row.getString("handed_to"),
                row.getString("move_number"));
    }

    private static @Nullable Target target(ResultSet row) throws SQLException {
        LocalDate moveOn = row.getObject("move_on", LocalDate.class);
        return moveOn == null
                ? null
                : new Target(
                        row.getString("to_unit"),
                        row.getString("to_item"),
                        row.getString("to_duties"),
                        moveOn,
                        row.getObject("hand_over_by", LocalDate.class));
    }
}
