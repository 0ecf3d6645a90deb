package vn.tiencu.calendar.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule of law that makes days off every year; it is used wherever the year's announcement is not at hand.
 *
 * @param shape how the days are found: WEEKLY (ISO weekday in {@code dayNo}), SOLAR, LUNAR, SOLAR_WITH_NEIGHBOUR or
 *     COMPENSATION
 * @param daysBefore how many of the days lie before the named one
 * @param daysTotal how many days in all
 * @param yearlyDecision true when the Prime Minister fixes the days each year (Bộ luật Lao động 2019, Điều 112.3)
 * @param inForce false keeps the rule at hand without applying it
 */
public record RuleRow(
        String occasion,
        String shape,
        int monthNo,
        int dayNo,
        int daysBefore,
        int daysTotal,
        int firstYear,
        @Nullable Integer lastYear,
        boolean yearlyDecision,
        boolean inForce,
        String reason,
        String source) {

    /** Whether the rule makes days off in a year. */
    public boolean appliesIn(int year) {
        return inForce && year >= firstYear && (lastYear == null || year <= lastYear);
    }

    /** Whether the rule makes this day a weekly rest day. */
    public boolean makesRestOn(LocalDate date) {
        return shape.equals("WEEKLY") && dayNo == date.getDayOfWeek().getValue() && appliesIn(date.getYear());
    }

    /** The same rule, switched on or off. */
    public RuleRow switched(boolean on) {
        return new RuleRow(
                occasion,
                shape,
                monthNo,
                dayNo,
                daysBefore,
                daysTotal,
                firstYear,
                lastYear,
                yearlyDecision,
                on,
                reason,
                source);
    }
}
