package vn.tiencu.training.lines.store;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.training.lines.Editor;
import vn.tiencu.training.lines.LineField;
import vn.tiencu.training.lines.PlanLine;

/** The history of each line, field by field. */
@Repository
public class Changes {

    /** Stands for the whole line where one comes or goes. */
    public static final String WHOLE_LINE = "line";

    private static final String INSERT =
            "INSERT INTO training_line_change (change_id, case_number, line_id, row_version, field, value_before,"
                    + " value_after, username, body_key, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final HouseClock clock;

    Changes(JdbcClient jdbc, JdbcTemplate batches, HouseClock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * One field of one change.
     *
     * @param version version of the line that the change made
     * @param before null where the line came
     * @param after null where the line went
     */
    public record Change(
            String lineId,
            int version,
            String field,
            @Nullable String before,
            @Nullable String after,
            Editor by,
            OffsetDateTime at) {}

    void added(List<PlanLine> lines, Editor by) {
        write(lines.stream()
                .map(line -> values(line, line.version(), WHOLE_LINE, null, LineField.all(line), by))
                .toList());
    }

    void changed(PlanLine before, PlanLine after, Editor by) {
        write(LineField.between(before, after).stream()
                .map(field -> values(after, before.version() + 1, field.key(), field.of(before), field.of(after), by))
                .toList());
    }

    void removed(PlanLine line, Editor by) {
        write(List.<Object[]>of(values(line, line.version() + 1, WHOLE_LINE, LineField.all(line), null, by)));
    }

    private Object[] values(
            PlanLine line, int version, String field, @Nullable String before, @Nullable String after, Editor by) {
        return new @Nullable Object[] {
            UUID.randomUUID().toString(),
            line.caseNumber(),
            line.id(),
            version,
            field,
            before,
            after,
            by.username(),
            by.body(),
            Timestamp.from(clock.now())
        };
    }

    private void write(List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(INSERT, rows);
        }
    }

    /** What happened to a line, the latest first. */
    public List<Change> of(String lineId) {
        return jdbc.sql("SELECT line_id, row_version, field, value_before, value_after, username, body_key, changed_at"
                        + " FROM training_line_change WHERE line_id = ? ORDER BY row_version DESC, field")
                .param(lineId)
                .query((row, index) -> new Change(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        new Editor(row.getString(6), row.getString(7)),
                        row.getTimestamp(8).toInstant().atZone(HouseClock.ZONE).toOffsetDateTime()))
                .list();
    }
}
