package vn.tiencu.calendar.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that an announcement or the law made something other than what its weekday says.
 *
 * @param type HOLIDAY, SWAPPED_OFF or SWAPPED_WORKING
 * @param occasion the yearly occasion whose announcement this is, such as TET; null for a swap
 * @param announcedOn date of the document; null where it has not been checked
 */
public record DayRow(
        LocalDate date,
        String type,
        @Nullable String occasion,
        String reason,
        String source,
        @Nullable LocalDate announcedOn) {}
