package vn.tiencu.training.lines.store;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.training.lines.PlanLine;

/** The lines as they stood when a plan went from hand to hand; never changed afterwards. */
@Repository
public class Versions {

    private final JdbcClient jdbc;
    private final HouseClock clock;

    Versions(JdbcClient jdbc, HouseClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One kept version.
     *
     * @param number 1, 2 … within the plan
     * @param element step of the model in which it was kept
     */
    public record Kept(int number, String element, String by, OffsetDateTime at) {}

    /** Keeps all lines as they stand and returns the number of the version. */
    @Transactional
    public int keep(String caseNumber, String element, String by) {
        int number = jdbc.sql("SELECT COALESCE(MAX(version_no), 0) + 1 FROM training_version WHERE case_number = ?")
                .param(caseNumber)
                .query(Integer.class)
                .single();
        jdbc.sql(
                        "INSERT INTO training_version (case_number, version_no, element, made_by, made_at) VALUES (?, ?, ?, ?, ?)")
                .params(caseNumber, number, element, by, Timestamp.from(clock.now()))
                .update();
        jdbc.sql("INSERT INTO training_version_line (version_no, " + LineRow.COLUMNS + ") SELECT " + number + ", "
                        + LineRow.COLUMNS + " FROM training_line WHERE case_number = ?")
                .param(caseNumber)
                .update();
        return number;
    }

    /** The versions of a plan, the latest first. */
    public List<Kept> of(String caseNumber) {
        return jdbc.sql("SELECT version_no, element, made_by, made_at FROM training_version WHERE case_number = ?"
                        + " ORDER BY version_no DESC")
                .param(caseNumber)
                .query((row, index) -> new Kept(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant().atZone(HouseClock.ZONE).toOffsetDateTime()))
                .list();
    }

    /** The lines of a kept version. */
    public List<PlanLine> lines(String caseNumber, int number) {
        return jdbc.sql("SELECT " + LineRow.COLUMNS
                        + " FROM training_version_line WHERE case_number = ? AND version_no = ?"
                        + " ORDER BY unit_id, person_id, programme")
                .params(caseNumber, number)
                .query(LineRow::read)
                .list();
    }
}
