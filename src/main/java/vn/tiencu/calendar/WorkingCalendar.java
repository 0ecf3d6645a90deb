package vn.tiencu.calendar;

import java.time.LocalDate;

/** The working calendar of State bodies: weekends, holidays and swapped days by announcement. */
public interface WorkingCalendar {

    /** When a term that begins with an event on {@code from} ends, day by day. */
    Deadline deadline(LocalDate from, Term term);

    boolean isWorkingDay(LocalDate day);

    /** The n-th working day before {@code day}, not counting {@code day} itself. */
    LocalDate workingDaysBefore(LocalDate day, int amount);

    /**
     * The last day on which a receipt still leaves the working days to end before a ceiling such as 31/01; the ceiling never
     * moves.
     */
    LocalDate latestStart(LocalDate before, int workingDays);

    /** Version of the holiday data now in force. */
    String version();
}
