package vn.tiencu.cockpit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case.
 *
 * @param firstDueOn last day of its term before a decree moved it
 * @param late whether it ended after its term; while it waits the day tells
 * @param lateDays working days after the term
 * @param takenDays working days from the day it was given, not counted, to the day it ended
 */
public record StepRow(
        String id,
        String caseNumber,
        String process,
        String element,
        @Nullable String body,
        Instant givenAt,
        LocalDate givenOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate firstDueOn,
        @Nullable Instant doneAt,
        @Nullable LocalDate doneOn,
        How how,
        boolean late,
        int lateDays,
        @Nullable Integer takenDays) {

    /** How a step stands. */
    public enum How {
        OPEN,
        DONE,
        CANCELLED
    }

    static final String COLUMNS =
            "step_id, case_number, process, element, body_key, given_at, given_on, due_on, first_due_on,"
                    + " done_at, done_on, how, late, late_days, taken_days";

    static StepRow read(ResultSet row, int index) throws SQLException {
        return new StepRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                row.getTimestamp(10) == null ? null : row.getTimestamp(10).toInstant(),
                row.getObject(11, LocalDate.class),
                How.valueOf(row.getString(12)),
                row.getBoolean(13),
                row.getInt(14),
                row.getObject(15, Integer.class));
    }

    List<@Nullable Object> values() {
        return Arrays.asList(
                id,
                caseNumber,
                process,
                element,
                body,
                Timestamp.from(givenAt),
                givenOn,
                dueOn,
                firstDueOn,
                doneAt == null ? null : Timestamp.from(doneAt),
                doneOn,
                how.name(),
                late,
                lateDays,
                takenDays);
    }

    /** Whether it waits today and its term is over. */
    public boolean isOverdue(LocalDate today) {
        return how == How.OPEN && dueOn != null && dueOn.isBefore(today);
    }
}
