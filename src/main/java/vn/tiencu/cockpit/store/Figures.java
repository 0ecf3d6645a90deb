package vn.tiencu.cockpit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.cockpit.store.BoardMonths.Kind;

/** Counts of steps: from the months that are added up, and for the days between from the steps themselves. */
@Repository
public class Figures {

    /** Met in time; late, which includes what fell away after its term; working days late. */
    static final String SUMS = "SUM(CASE WHEN how = 'DONE' AND NOT late THEN 1 ELSE 0 END),"
            + " SUM(CASE WHEN late THEN 1 ELSE 0 END), SUM(CASE WHEN how = 'DONE' THEN late_days ELSE 0 END)";

    private final JdbcClient jdbc;
    private final BoardMonths months;

    Figures(JdbcClient jdbc, BoardMonths months) {
        this.jdbc = jdbc;
        this.months = months;
    }

    /** Terms of a body in a process that ended in the days asked for, or end later in them. */
    public record Kept(String process, String body, int met, int late, int lateDays, int overdue, int pending) {}

    /** So many steps took so many working days. */
    public record Taken(String element, int days, int steps, int late) {}

    /** Steps of an element that wait. */
    public record Waiting(String element, int waiting, int overdue) {}

    /**
     * Deadlines kept.
     *
     * @param bodies only these, or null for all
     */
    public List<Kept> kept(LocalDate from, LocalDate to, LocalDate today, @Nullable Collection<String> bodies) {
        DayRanges days = DayRanges.of(from, to, months.addedUp(Kind.DUE));
        Map<String, Object> values = days.values();
        values.put("today", today);
        values.put("bodies", bodies == null ? List.of("") : bodies);
        String own = bodies == null ? "" : " AND body_key IN (:bodies)";
        List<Kept> all = new ArrayList<>(jdbc.sql("SELECT process, body_key, SUM(met), SUM(late), SUM(late_days), 0, 0"
                        + " FROM board_month_due WHERE month_begin IN (:months)" + own + " GROUP BY process, body_key")
                .params(values)
                .query(Figures::kept)
                .list());
        if (!days.isEmpty()) {
            all.addAll(jdbc.sql("SELECT process, COALESCE(body_key, ''), " + SUMS
                            + ", SUM(CASE WHEN how = 'OPEN' AND due_on < :today THEN 1 ELSE 0 END),"
                            + " SUM(CASE WHEN how = 'OPEN' AND due_on >= :today THEN 1 ELSE 0 END) FROM board_step WHERE "
                            + days.condition("due_on") + own + " GROUP BY process, COALESCE(body_key, '')")
                    .params(values)
                    .query(Figures::kept)
                    .list());
        }
        return all;
    }

    private static Kept kept(ResultSet row, int index) throws SQLException {
        return new Kept(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7));
    }

    /** How long the steps of a process took that were done in the days asked for. */
    public List<Taken> taken(String process, LocalDate from, LocalDate to) {
        DayRanges days = DayRanges.of(from, to, months.addedUp(Kind.TAKEN));
        Map<String, Object> values = days.values();
        values.put("process", process);
        List<Taken> all =
                new ArrayList<>(jdbc.sql("SELECT element, taken_days, SUM(steps), SUM(late) FROM board_month_taken"
                                + " WHERE month_begin IN (:months) AND process = :process GROUP BY element, taken_days")
                        .params(values)
                        .query(Figures::taken)
                        .list());
        if (!days.isEmpty()) {
            all.addAll(jdbc.sql(
                            "SELECT element, taken_days, COUNT(*), SUM(CASE WHEN late THEN 1 ELSE 0 END) FROM board_step"
                                    + " WHERE process = :process AND how = 'DONE' AND " + days.condition("done_on")
                                    + " GROUP BY element, taken_days")
                    .params(values)
                    .query(Figures::taken)
                    .list());
        }
        return all;
    }

    private static Taken taken(ResultSet row, int index) throws SQLException {
        return new Taken(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4));
    }

    /** What waits in a process now. */
    public List<Waiting> waiting(String process, LocalDate today) {
        return jdbc.sql("SELECT element, COUNT(*), SUM(CASE WHEN due_on < ? THEN 1 ELSE 0 END) FROM board_step"
                        + " WHERE process = ? AND how = 'OPEN' GROUP BY element")
                .params(today, process)
                .query((row, index) -> new Waiting(row.getString(1), row.getInt(2), row.getInt(3)))
                .list();
    }
}
