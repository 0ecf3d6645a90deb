package vn.tiencu.calendar.store;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The record of every deadline that a version of the calendar moved. */
@Repository
public class MoveRows {

    private static final int AT_ONCE = 1000;
    private static final String MOVE =
            "SELECT version, serial_no, source, reference, process, case_number, name_key, bodies, assignee, from_day,"
                    + " amount, unit, old_due, new_due FROM calendar_move ";
    private final JdbcTemplate jdbc;

    MoveRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One move; bodies are keys with a space between them. */
    public record Row(
            String version,
            int serial,
            String source,
            String reference,
            String process,
            String caseNumber,
            String nameKey,
            String bodies,
            @Nullable String assignee,
            LocalDate from,
            int amount,
            String unit,
            LocalDate oldDue,
            LocalDate newDue) {}

    public void add(List<Row> rows) {
        jdbc.batchUpdate(
                "INSERT INTO calendar_move (version, serial_no, source, reference, process, case_number, name_key,"
                        + " bodies, assignee, from_day, amount, unit, old_due, new_due)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                AT_ONCE,
                MoveRows::fill);
    }

    private static void fill(PreparedStatement statement, Row row) throws SQLException {
        statement.setString(1, row.version());
        statement.setInt(2, row.serial());
        statement.setString(3, row.source());
        statement.setString(4, row.reference());
        statement.setString(5, row.process());
        statement.setString(6, row.caseNumber());
        statement.setString(7, row.nameKey());
        statement.setString(8, row.bodies());
        statement.setString(9, row.assignee());
        statement.setDate(10, Date.valueOf(row.from()));
        statement.setInt(11, row.amount());
        statement.setString(12, row.unit());
        statement.setDate(13, Date.valueOf(row.oldDue()));
        statement.setDate(14, Date.valueOf(row.newDue()));
    }

    /** Moves of a version after a serial number, in their order. */
    public List<Row> of(String version, int after, int most) {
        return jdbc.query(
                MOVE + "WHERE version = ? AND serial_no > ? ORDER BY serial_no LIMIT ?",
                (row, index) -> row(row),
                version,
                after,
                most);
    }

    /** Every move that one deadline made, the first one first. */
    public List<Row> of(String source, String reference) {
        return jdbc.query(
                MOVE + "WHERE reference = ? AND source = ? ORDER BY version, serial_no",
                (row, index) -> row(row),
                reference,
                source);
    }

    /** The last serial number of a version; 0 when it moved nothing. */
    public int last(String version) {
        Integer last = jdbc.queryForObject(
                "SELECT COALESCE(MAX(serial_no), 0) FROM calendar_move WHERE version = ?", Integer.class, version);
        return last == null ? 0 : last;
    }

    /** How many deadlines each version moved; versions that moved none are left out. */
    public Map<String, Integer> counts() {
        return jdbc
                .query(
                        "SELECT version, COUNT(*) FROM calendar_move GROUP BY version",
                        (row, index) -> Map.entry(row.getString(1), row.getInt(2)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                row.getInt(11),
                row.getString(12),
                row.getObject(13, LocalDate.class),
                row.getObject(14, LocalDate.class));
    }
}
