package vn.tiencu.cockpit.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines kept (không trễ hẹn) by body or process. Counts steps whose term ended in the period, by the day it ended; a step
 * that fell away within its term does not count.
 *
 * @param by {@code body} or {@code process}
 * @param rows the lowest rate first
 */
public record Compliance(LocalDate from, LocalDate to, String by, List<Row> rows, Row total) {

    /**
     * One body or process.
     *
     * @param due terms that ended in the period: met and late together
     * @param late done after the term, fallen away after it, or still waiting
     * @param stillOpen of the late ones, those that wait now
     * @param pending steps that wait and whose term ends later in the period
     * @param lateDays working days late, of all steps done late together
     * @param rate met of due, from 0 to 1; null where nothing was due
     */
    public record Row(
            String key,
            String name,
            int due,
            int met,
            int late,
            int stillOpen,
            int pending,
            int lateDays,
            @Nullable Double rate) {}
}
