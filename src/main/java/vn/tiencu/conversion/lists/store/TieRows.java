package vn.tiencu.conversion.lists.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.conversion.lists.Tie;
import vn.tiencu.conversion.lists.TieKind;
import vn.tiencu.kernel.Period;

/** Declared relations of interest. */
@Repository
public class TieRows {

    private static final String SELECT =
            "SELECT tie_id, person_id, kind, unit_id, item_code, in_charge, from_date, to_date,"
                    + " evidence, recorded_by, recorded_at FROM conversion_tie ";
    private final JdbcClient jdbc;

    TieRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Tie> all() {
        return jdbc.sql(SELECT + "ORDER BY from_date, tie_id")
                .query(TieRows::tie)
                .list();
    }

    public List<Tie> ofPerson(String personId) {
        return jdbc.sql(SELECT + "WHERE person_id = ? ORDER BY from_date, tie_id")
                .param(personId)
                .query(TieRows::tie)
                .list();
    }

    public Optional<Tie> find(String id) {
        return jdbc.sql(SELECT + "WHERE tie_id = ?")
                .param(id)
                .query(TieRows::tie)
                .optional();
    }

    public void add(Tie tie) {
        jdbc.sql(
                        "INSERT INTO conversion_tie (tie_id, person_id, kind, unit_id, item_code, in_charge, from_date, to_date,"
                                + " evidence, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        tie.id(),
                        tie.personId(),
                        tie.kind().name(),
                        tie.unitId(),
                        tie.position(),
                        tie.inCharge(),
                        tie.period().from(),
                        tie.period().to(),
                        tie.evidence(),
                        tie.recordedBy(),
                        Timestamp.from(tie.recordedAt()))
                .update();
    }

    public void end(String id, LocalDate lastDay) {
        jdbc.sql("UPDATE conversion_tie SET to_date = ? WHERE tie_id = ?")
                .params(lastDay, id)
                .update();
    }

    private static Tie tie(ResultSet row, int index) throws SQLException {
        return new Tie(
                row.getString(1),
                row.getString(2),
                TieKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6),
                new Period(row.getObject(7, LocalDate.class), row.getObject(8, LocalDate.class)),
                row.getString(9),
                row.getString(10),
                row.getTimestamp(11).toInstant());
    }
}
