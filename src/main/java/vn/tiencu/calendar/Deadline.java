package vn.tiencu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a term with the reason for each day, so that an officer can check it against a wall calendar.
 *
 * @param from day of the event; it is not counted (Bộ luật Dân sự, Điều 147)
 * @param due last day; the term ends at 24:00 of it
 * @param calendarVersion version of the holiday data it was computed with
 * @param days every day after {@code from} up to {@code due}
 * @param provisional true when it rests on days that have not been announced yet
 */
public record Deadline(
        LocalDate from, Term term, LocalDate due, String calendarVersion, boolean provisional, List<Day> days) {

    /**
     * One day of the way.
     *
     * @param counts whether it counts towards the term; never a day after the nominal last one
     * @param why reason when it is not an ordinary working day, in Vietnamese; weekends are named too
     * @param source announcement or article that makes it so
     */
    public record Day(
            LocalDate date,
            boolean counts,
            @Nullable String why,
            @Nullable String source) {}

    /** The last second of the due day in {@link HouseClock#ZONE}. */
    public Instant dueInstant() {
        return due.atTime(LocalTime.of(23, 59, 59)).atZone(HouseClock.ZONE).toInstant();
    }
}
