package vn.tiencu.rotation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.rotation.RotationLine;
import vn.tiencu.rotation.rules.Group;

/** The people of the plans. */
@Repository
public class RotationLines {

    private final JdbcClient jdbc;

    RotationLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(RotationLine line) {
        jdbc.sql(
                        "INSERT INTO rotation_line (line_id, case_number, person_id, reason_group, reason, proposed_by) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        line.id(),
                        line.caseNumber(),
                        line.personId(),
                        line.group().name(),
                        line.reason(),
                        line.proposedBy())
                .update();
    }

    public void keep(String lineId, String toPostId, int months, @Nullable String measure) {
        jdbc.sql("UPDATE rotation_line SET to_post_id = ?, months = ?, measure = ?, dropped = NULL WHERE line_id = ?")
                .params(toPostId, months, measure, lineId)
                .update();
    }

    public void drop(String lineId, String reason) {
        jdbc.sql("UPDATE rotation_line SET dropped = ? WHERE line_id = ?")
                .params(reason, lineId)
                .update();
    }

    /** The post that a person goes to, or null for none yet. */
    public void place(String caseNumber, String personId, @Nullable String toPostId) {
        jdbc.sql("UPDATE rotation_line SET to_post_id = ? WHERE case_number = ? AND person_id = ?")
                .params(toPostId, caseNumber, personId)
                .update();
    }

    public List<RotationLine> of(String caseNumber) {
        return jdbc.sql("SELECT * FROM rotation_line WHERE case_number = ? ORDER BY person_id")
                .param(caseNumber)
                .query(RotationLines::read)
                .list();
    }

    /** Those on the list. */
    public List<RotationLine> kept(String caseNumber) {
        return of(caseNumber).stream().filter(each -> each.dropped() == null).toList();
    }

    private static RotationLine read(ResultSet row, int index) throws SQLException {
        int months = row.getInt("months");
        return new RotationLine(
                row.getString("line_id"),
                row.getString("case_number"),
                row.getString("person_id"),
                Group.valueOf(row.getString("reason_group")),
                row.getString("reason"),
                row.getString("proposed_by"),
                row.getString("to_post_id"),
                months == 0 ? null : months,
                row.getString("measure"),
                row.getString("dropped"));
    }
}
