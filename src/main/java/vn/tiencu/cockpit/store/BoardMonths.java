package vn.tiencu.cockpit.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Months that have been added up. What is added up never changes: the month is over and nothing of it waits. */
@Repository
public class BoardMonths {

    private static final String CASES = "CASES";
    private final JdbcClient jdbc;

    BoardMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By which day steps belong to a month. */
    public enum Kind {
        /** The last day of their term. */
        DUE,
        /** The day on which they were done. */
        TAKEN
    }

    /** Whether the cases from before the board are in it. */
    public boolean takenOver() {
        return jdbc.sql("SELECT COUNT(*) FROM board_rebuilt WHERE what = ?")
                        .param(CASES)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Notes that they are; months added up without them are forgotten. */
    public void noteTakeover(Instant at) {
        List.of("board_month", "board_month_due", "board_month_taken")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        if (!takenOver()) {
            jdbc.sql("INSERT INTO board_rebuilt (what, rebuilt_at) VALUES (?, ?)")
                    .params(CASES, Timestamp.from(at))
                    .update();
        }
    }

    /** First days of the months that are added up. */
    public Set<LocalDate> addedUp(Kind kind) {
        return Set.copyOf(jdbc.sql("SELECT month_begin FROM board_month WHERE kind = ?")
                .param(kind.name())
                .query(LocalDate.class)
                .list());
    }

    /** Months before a day that can be added up and are not yet. */
    public List<LocalDate> toAddUp(Kind kind, LocalDate end) {
        Set<LocalDate> done = addedUp(kind);
        List<LocalDate> left = new ArrayList<>();
        for (LocalDate month = first(end); month.isBefore(end); month = month.plusMonths(1)) {
            if (!done.contains(month) && (kind == Kind.TAKEN || nothingWaits(month))) {
                left.add(month);
            }
        }
        return left;
    }

    /** The month of the first step that was done or due, asked process by process as the indexes have them. */
    private LocalDate first(LocalDate end) {
        Stream<LocalDate> done = processes().stream().flatMap(each -> firstDone(each).stream());
        Stream<LocalDate> due =
                jdbc.sql("SELECT MIN(due_on) FROM board_step").query(LocalDate.class).optional().stream();
        return Stream.concat(done, due)
                .min(Comparator.naturalOrder())
                .orElse(end)
                .withDayOfMonth(1);
    }

    private Optional<LocalDate> firstDone(String process) {
        return jdbc.sql("SELECT MIN(done_on) FROM board_step WHERE process = ? AND how = 'DONE'")
                .param(process)
                .query(LocalDate.class)
                .optional();
    }

    private List<String> processes() {
        return jdbc.sql("SELECT DISTINCT process FROM board_step")
                .query(String.class)
                .list();
    }

    private boolean nothingWaits(LocalDate month) {
        return jdbc.sql("SELECT COUNT(*) FROM board_step WHERE how = 'OPEN' AND due_on BETWEEN ? AND ?")
                        .params(month, month.plusMonths(1).minusDays(1))
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Adds a month up; fails when another node has done so. */
    public void addUp(Kind kind, LocalDate month) {
        jdbc.sql("INSERT INTO board_month (month_begin, kind) VALUES (?, ?)")
                .params(month, kind.name())
                .update();
        LocalDate last = month.plusMonths(1).minusDays(1);
        if (kind == Kind.DUE) {
            addUpDue(month, last);
        } else {
            processes().forEach(each -> addUpTaken(each, month, last));
        }
    }

    private void addUpDue(LocalDate month, LocalDate last) {
        jdbc.sql("INSERT INTO board_month_due (month_begin, process, body_key, met, late, late_days)"
                        + " SELECT CAST(? AS DATE), process, COALESCE(body_key, ''), " + Figures.SUMS
                        + " FROM board_step WHERE due_on BETWEEN ? AND ? GROUP BY process, COALESCE(body_key, '')")
                .params(month, month, last)
                .update();
    }

    private void addUpTaken(String process, LocalDate month, LocalDate last) {
        jdbc.sql("INSERT INTO board_month_taken (month_begin, process, element, taken_days, steps, late)"
                        + " SELECT CAST(? AS DATE), process, element, taken_days, COUNT(*), SUM(CASE WHEN late THEN 1 ELSE 0 END)"
                        + " FROM board_step WHERE process = ? AND how = 'DONE' AND done_on BETWEEN ? AND ?"
                        + " GROUP BY process, element, taken_days")
                .params(month, process, month, last)
                .update();
    }
}
