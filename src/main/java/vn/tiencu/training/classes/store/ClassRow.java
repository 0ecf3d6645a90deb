package vn.tiencu.training.classes.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.training.classes.TrainingClass;

/** A class as a row of its table, and back. */
final class ClassRow {

    private ClassRow() {}

    /** In the order of the columns that a new class fills. */
    static List<@Nullable Object> values(TrainingClass added) {
        return Arrays.asList(
                added.number().toString(),
                added.classId(),
                added.planNumber(),
                added.programme(),
                added.programmeName(),
                added.serial(),
                added.periods(),
                added.organiser(),
                added.drafter(),
                added.openedBy(),
                added.openedOn(),
                added.stage().name(),
                added.cost(),
                added.classId());
    }

    static TrainingClass read(ResultSet row, int index) throws SQLException {
        return new TrainingClass(
                CaseNumber.parse(row.getString("case_number")),
                row.getString("class_id"),
                row.getString("plan_number"),
                row.getString("programme"),
                row.getString("programme_name"),
                row.getInt("serial_no"),
                row.getInt("periods"),
                row.getString("organiser_body"),
                row.getString("drafter_body"),
                row.getString("opened_by"),
                row.getObject("opened_on", LocalDate.class),
                TrainingClass.Stage.valueOf(row.getString("stage")),
                row.getLong("cost"),
                call(row),
                row.getObject("results_on", LocalDate.class),
                row.getObject("effect_due", LocalDate.class),
                end(row));
    }

    private static TrainingClass.@Nullable Call call(ResultSet row) throws SQLException {
        LocalDate calledOn = row.getObject("called_on", LocalDate.class);
        return calledOn == null
                ? null
                : new TrainingClass.Call(
                        calledOn,
                        Objects.requireNonNull(row.getObject("begins_on", LocalDate.class)),
                        Objects.requireNonNull(row.getObject("ends_on", LocalDate.class)),
                        Objects.requireNonNull(row.getString("place")));
    }

    private static TrainingClass.@Nullable End end(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("ended_at");
        return at == null
                ? null
                : new TrainingClass.End(
                        row.getString("end_element"),
                        String.valueOf(row.getString("end_reason")),
                        at.toInstant().atZone(HouseClock.ZONE).toOffsetDateTime());
    }
}
