package vn.tiencu.conversion.lists.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.conversion.lists.Ground;
import vn.tiencu.conversion.lists.GroundKind;
import vn.tiencu.kernel.Period;

/** What holds moves back. */
@Repository
public class GroundRows {

    private static final String SELECT = "SELECT ground_id, person_id, code, from_date, to_date, evidence, recorded_by,"
            + " recorded_at FROM conversion_ground ";
    private final JdbcClient jdbc;

    GroundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of everyone. */
    public List<Ground> all() {
        return jdbc.sql(SELECT + "ORDER BY person_id, from_date, ground_id")
                .query(GroundRows::ground)
                .list();
    }

    public List<Ground> ofPerson(String personId) {
        return jdbc.sql(SELECT + "WHERE person_id = ? ORDER BY from_date, ground_id")
                .param(personId)
                .query(GroundRows::ground)
                .list();
    }

    public Optional<Ground> find(String id) {
        return jdbc.sql(SELECT + "WHERE ground_id = ?")
                .param(id)
                .query(GroundRows::ground)
                .optional();
    }

    public void add(Ground ground) {
        jdbc.sql("INSERT INTO conversion_ground (ground_id, person_id, code, from_date, to_date, evidence, recorded_by,"
                        + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        ground.id(),
                        ground.personId(),
                        ground.kind().name(),
                        ground.period().from(),
                        ground.period().to(),
                        ground.evidence(),
                        ground.recordedBy(),
                        Timestamp.from(ground.recordedAt()))
                .update();
    }

    public void end(String id, LocalDate lastDay) {
        jdbc.sql("UPDATE conversion_ground SET to_date = ? WHERE ground_id = ?")
                .params(lastDay, id)
                .update();
    }

    private static Ground ground(ResultSet row, int index) throws SQLException {
        return new Ground(
                row.getString(1),
                row.getString(2),
                GroundKind.valueOf(row.getString(3)),
                new Period(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)),
                row.getString(6),
                row.getString(7),
                row.getTimestamp(8).toInstant());
    }
}
