package vn.tiencu.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that fixes days off or swaps, such as the yearly announcement of Tết and 2 September. Days that it names replace
 * what was known of them.
 *
 * @param document its number and date as a reader would cite it
 * @param announcedOn its date
 * @param withdrawn days whose earlier announcement no longer holds
 * @param switches yearly holidays that begin or cease to be days off, such as 24/11 once the law makes it one
 */
public record Announcement(
        String document, LocalDate announcedOn, List<Day> days, List<LocalDate> withdrawn, List<Switch> switches) {

    /** A yearly holiday by its key, such as CULTURE_DAY, and whether it is a day off from now on. */
    public record Switch(String occasion, boolean inForce) {}

    /**
     * One announced day. All days of an occasion in a year, compensation days among them, must come together: from then on
     * nothing is computed for that occasion in that year.
     *
     * @param type HOLIDAY, SWAPPED_OFF or SWAPPED_WORKING
     * @param occasion for a holiday, the yearly occasion such as TET or NATIONAL_DAY; null for a swap
     * @param reason in Vietnamese, as it shall stand in explanations
     */
    public record Day(
            LocalDate date, CalendarDay.Type type, @Nullable String occasion, String reason) {}

    public Announcement {
        days = List.copyOf(days);
        withdrawn = List.copyOf(withdrawn);
        switches = List.copyOf(switches);
    }
}
