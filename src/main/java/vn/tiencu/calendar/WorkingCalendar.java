package vn.tiencu.calendar;

import java.time.LocalDate;
import java.util.List;

/** The working calendar of State bodies: weekends, holidays and swapped days by announcement. */
public interface WorkingCalendar {

    /**
     * When a term that begins with an event on {@code from} ends, day by day. The day of the event is not counted (Bộ luật
     * Dân sự, Điều 147); a last day that is no working day moves to the next one (Điều 148.5).
     */
    Deadline deadline(LocalDate from, Term term);

    boolean isWorkingDay(LocalDate day);

    /** The n-th working day before {@code day}, not counting {@code day} itself; {@code day} for an amount of zero. */
    LocalDate workingDaysBefore(LocalDate day, int amount);

    /**
     * The last calendar day on which a receipt still leaves the working days to end before a ceiling such as 31/01: the
     * last of them ends at the latest on the last working day before the ceiling, and the ceiling never moves. The answer
     * may itself be a rest day, since the day of receipt is not counted.
     */
    LocalDate latestStart(LocalDate before, int workingDays);

    /** Every day of a range, both ends included. */
    List<CalendarDay> days(LocalDate from, LocalDate to);

    /** Version of the holiday data now in force. */
    String version();
}
