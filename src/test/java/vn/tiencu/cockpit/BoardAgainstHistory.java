package vn.tiencu.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.WorkingCalendar;

/** Compares what the board has of a case with the engine's history, by plain SQL and a day-by-day count. */
public final class BoardAgainstHistory {

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;

    public BoardAgainstHistory(JdbcClient jdbc, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /** How many steps the case has; each of them must be in the history as the board has it, and no other. */
    public int stepsAgree(String number) {
        List<String> remembered = jdbc.sql("SELECT t.ID_, t.PROC_DEF_KEY_, t.TASK_DEF_KEY_, l.GROUP_ID_, t.START_TIME_,"
                        + " t.END_TIME_, t.DELETE_REASON_, t.DUE_DATE_ FROM ACT_HI_TASKINST t JOIN ACT_HI_PROCINST p"
                        + " ON p.ID_ = t.ROOT_PROC_INST_ID_ JOIN ACT_HI_IDENTITYLINK l ON l.TASK_ID_ = t.ID_ AND l.GROUP_ID_ IS NOT NULL"
                        + " WHERE p.BUSINESS_KEY_ = ? ORDER BY t.ID_")
                .param(number)
                .query(BoardAgainstHistory::remembered)
                .list();
        List<String> shown = jdbc.sql("SELECT step_id, process, element, body_key, given_at, done_at, how, due_on"
                        + " FROM board_step WHERE case_number = ? ORDER BY step_id")
                .param(number)
                .query(BoardAgainstHistory::shown)
                .list();
        assertThat(shown).isEqualTo(remembered).isNotEmpty();
        return shown.size();
    }

    private static String remembered(ResultSet row, int index) throws SQLException {
        String reason = row.getString(7);
        String how = reason == null ? "OPEN" : reason.equals("completed") ? "DONE" : "CANCELLED";
        return line(row, how, LocalDate.ofInstant(row.getTimestamp(8).toInstant(), HouseClock.ZONE));
    }

    private static String shown(ResultSet row, int index) throws SQLException {
        return line(row, row.getString(7), row.getObject(8, LocalDate.class));
    }

    private static String line(ResultSet row, String how, LocalDate due) throws SQLException {
        Object ended = row.getTimestamp(6) == null ? "-" : row.getTimestamp(6).toInstant();
        return String.join(
                " ",
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant().toString(),
                ended.toString(),
                how,
                due.toString());
    }

    /** The end of the case as the history has it. */
    public void endAgrees(String number) {
        String remembered = jdbc.sql(
                        "SELECT a.ACT_ID_ FROM ACT_HI_PROCINST p JOIN ACT_HI_ACTINST a ON a.PROC_INST_ID_ = p.ID_"
                                + " WHERE p.BUSINESS_KEY_ = ? AND p.SUPER_PROCESS_INSTANCE_ID_ IS NULL AND a.ACT_ID_ LIKE 'EndEvent%'")
                .param(number)
                .query(String.class)
                .single();
        var ended = jdbc.sql(
                        "SELECT END_TIME_ FROM ACT_HI_PROCINST WHERE BUSINESS_KEY_ = ? AND SUPER_PROCESS_INSTANCE_ID_ IS NULL")
                .param(number)
                .query((row, index) -> LocalDate.ofInstant(row.getTimestamp(1).toInstant(), HouseClock.ZONE))
                .single();
        assertThat(jdbc.sql("SELECT outcome, ended_on, open_steps FROM board_case WHERE case_number = ?")
                        .param(number)
                        .query((row, index) ->
                                row.getString(1) + " " + row.getObject(2, LocalDate.class) + " " + row.getInt(3))
                        .single())
                .isEqualTo(remembered + " " + ended + " 0");
    }

    /** Working days taken and late, counted one day after the other; how many steps are late. */
    public int latenessAgrees(String number) {
        jdbc.sql("SELECT given_on, done_on, due_on, late, late_days, taken_days FROM board_step WHERE case_number = ?"
                        + " AND done_on IS NOT NULL")
                .param(number)
                .query(row -> {
                    LocalDate given = row.getObject(1, LocalDate.class);
                    LocalDate done = row.getObject(2, LocalDate.class);
                    LocalDate due = row.getObject(3, LocalDate.class);
                    assertThat(row.getBoolean(4)).isEqualTo(done.isAfter(due));
                    assertThat(row.getInt(5)).isEqualTo(workingDays(due, done));
                    assertThat(row.getInt(6)).isEqualTo(workingDays(given, done));
                });
        int late = count("SELECT COUNT(*) FROM board_step WHERE case_number = ? AND late", number);
        assertThat(count("SELECT late_steps FROM board_case WHERE case_number = ?", number))
                .isEqualTo(late);
        return late;
    }

    private int count(String sql, String number) {
        return jdbc.sql(sql).param(number).query(Integer.class).single();
    }

    private int workingDays(LocalDate after, LocalDate to) {
        int days = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += calendar.isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }

    /** Everything that the board has of a case, as one text. */
    public String everything(String number) {
        return String.join(
                "\n",
                List.of("case", "case_person", "case_body", "step").stream()
                        .map(table -> jdbc.sql("SELECT * FROM board_" + table + " WHERE case_number = ? ORDER BY 1, 2")
                                .param(number)
                                .query()
                                .listOfRows()
                                .toString())
                        .toList());
    }
}
