package vn.tiencu.conversion.lists.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.conversion.lists.Assignment;

/** Who works where by which paper. */
@Repository
public class AssignmentRows {

    private static final String SELECT =
            "SELECT assignment_id, person_id, unit_id, body_id, item_code, duties, expertise,"
                    + " own_expertise, paper_number, paper_date, probation_until, ended_on FROM conversion_assignment ";
    private final JdbcClient jdbc;

    AssignmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of everyone, the oldest first. */
    public List<Assignment> all() {
        return jdbc.sql(SELECT + "ORDER BY person_id, paper_date")
                .query(AssignmentRows::assignment)
                .list();
    }

    public List<Assignment> ofBody(String bodyId) {
        return jdbc.sql(SELECT + "WHERE body_id = ? ORDER BY person_id, paper_date")
                .param(bodyId)
                .query(AssignmentRows::assignment)
                .list();
    }

    public List<Assignment> ofPerson(String personId) {
        return jdbc.sql(SELECT + "WHERE person_id = ? ORDER BY paper_date")
                .param(personId)
                .query(AssignmentRows::assignment)
                .list();
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT 1 FROM conversion_assignment LIMIT 1")
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    public void add(Assignment next) {
        jdbc.sql("INSERT INTO conversion_assignment (assignment_id, person_id, unit_id, body_id, item_code, duties,"
                        + " expertise, own_expertise, paper_number, paper_date, probation_until, ended_on, open_guard)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        next.id(),
                        next.personId(),
                        next.unitId(),
                        next.bodyId(),
                        next.position(),
                        next.duties(),
                        next.expertise(),
                        next.ownExpertise(),
                        next.paperNumber(),
                        next.paperDate(),
                        next.probationUntil(),
                        next.endedOn(),
                        next.endedOn() == null ? next.personId() : null)
                .update();
    }

    /** Ends it; false when somebody else already has. */
    public boolean end(String assignmentId, LocalDate lastDay) {
        return jdbc.sql("UPDATE conversion_assignment SET ended_on = ?, open_guard = NULL"
                                + " WHERE assignment_id = ? AND ended_on IS NULL")
                        .params(lastDay, assignmentId)
                        .update()
                == 1;
    }

    private static Assignment assignment(ResultSet row, int index) throws SQLException {
        return new Assignment(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getBoolean(8),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class));
    }
}
