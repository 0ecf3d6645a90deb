package vn.tiencu.standards;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Months as law counts them: a month that lacks the day ends on its last day (Bộ luật Dân sự, Điều 148). */
public final class Months {

    private Months() {}

    /** Whole months from one day to another, negative when the other day is earlier. */
    public static int completed(LocalDate from, LocalDate to) {
        int months = (int) ChronoUnit.MONTHS.between(from, to);
        return !to.isBefore(from) && !from.plusMonths(months + 1L).isAfter(to) ? months + 1 : months;
    }

    /** Months begun: the same as {@link #completed} on the day itself, one more from the day after. */
    public static int begun(LocalDate from, LocalDate to) {
        int months = completed(from, to);
        return from.plusMonths(months).isBefore(to) ? months + 1 : months;
    }
}
