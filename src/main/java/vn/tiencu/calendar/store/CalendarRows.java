package vn.tiencu.calendar.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the calendar, each complete, none ever changed. */
@Repository
public class CalendarRows {

    private static final String VERSION =
            "SELECT version, seq_no, source, announced_on, imported_at, imported_by FROM calendar_version";
    private final JdbcClient jdbc;

    CalendarRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One version of the calendar without its rows.
     *
     * @param source document that brought it
     * @param importedBy account that brought it in; null for the days delivered with the product
     */
    public record Version(
            String version,
            int number,
            String source,
            @Nullable LocalDate announcedOn,
            Instant importedAt,
            @Nullable String importedBy) {}

    public Optional<Version> latest() {
        return jdbc.sql(VERSION + " WHERE seq_no = (SELECT MAX(seq_no) FROM calendar_version)")
                .query(CalendarRows::version)
                .optional();
    }

    public Optional<Version> find(String version) {
        return jdbc.sql(VERSION + " WHERE version = ?")
                .param(version)
                .query(CalendarRows::version)
                .optional();
    }

    /** The version that another one followed. */
    public Optional<Version> numbered(int number) {
        return jdbc.sql(VERSION + " WHERE seq_no = ?")
                .param(number)
                .query(CalendarRows::version)
                .optional();
    }

    /** All versions, newest first. */
    public List<Version> all() {
        return jdbc.sql(VERSION + " ORDER BY seq_no DESC")
                .query(CalendarRows::version)
                .list();
    }

    /** How many versions there are whose name begins so. */
    public int versionsNamed(String prefix) {
        return jdbc.sql("SELECT COUNT(*) FROM calendar_version WHERE version LIKE ?")
                .param(prefix + "%")
                .query(Integer.class)
                .single();
    }

    public List<DayRow> days(String version) {
        return jdbc.sql("SELECT day_date, day_type, occasion, reason, source, announced_on FROM calendar_day"
                        + " WHERE version = ? ORDER BY day_date")
                .param(version)
                .query((row, index) -> new DayRow(
                        row.getObject(1, LocalDate.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class)))
                .list();
    }

    public List<RuleRow> rules(String version) {
        return jdbc.sql("SELECT occasion, shape, month_no, day_no, days_before, days_total, first_year, last_year,"
                        + " yearly_decision, in_force, reason, source FROM calendar_rule WHERE version = ?"
                        + " ORDER BY occasion, first_year")
                .param(version)
                .query((row, index) -> rule(row))
                .list();
    }

    /** Adds a complete version; the number must be one more than the latest, a second writer fails on it. */
    public void add(Version version, List<DayRow> days, List<RuleRow> rules) {
        jdbc.sql("INSERT INTO calendar_version (version, seq_no, source, announced_on, imported_at, imported_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        version.version(),
                        version.number(),
                        version.source(),
                        version.announcedOn(),
                        Timestamp.from(version.importedAt()),
                        version.importedBy()))
                .update();
        days.forEach(each -> add(version.version(), each));
        rules.forEach(each -> add(version.version(), each));
    }

    private void add(String version, DayRow day) {
        jdbc.sql("INSERT INTO calendar_day (version, day_date, day_type, occasion, reason, source, announced_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(version, day.date(), day.type(), day.occasion(), day.reason(), day.source(), day.announcedOn())
                .update();
    }

    private void add(String version, RuleRow rule) {
        jdbc.sql("INSERT INTO calendar_rule (version, occasion, shape, month_no, day_no, days_before, days_total,"
                        + " first_year, last_year, yearly_decision, in_force, reason, source)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        version,
                        rule.occasion(),
                        rule.shape(),
                        rule.monthNo(),
                        rule.dayNo(),
                        rule.daysBefore(),
                        rule.daysTotal(),
                        rule.firstYear(),
                        rule.lastYear(),
                        rule.yearlyDecision(),
                        rule.inForce(),
                        rule.reason(),
                        rule.source())
                .update();
    }

    private static Version version(ResultSet row, int index) throws SQLException {
        return new Version(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getTimestamp(5).toInstant(),
                row.getString(6));
    }

    private static RuleRow rule(ResultSet row) throws SQLException {
        return new RuleRow(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getObject(8, Integer.class),
                row.getBoolean(9),
                row.getBoolean(10),
                row.getString(11),
                row.getString(12));
    }
}
