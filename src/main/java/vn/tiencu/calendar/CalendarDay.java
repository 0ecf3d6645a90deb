package vn.tiencu.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a day is to State bodies, and why.
 *
 * @param reason why it is not an ordinary working day, in Vietnamese as announced; null when it is one
 * @param source document or article that makes it so; null on an ordinary working day
 * @param provisional true when nobody has announced the year yet and the day follows from the law alone
 */
public record CalendarDay(
        LocalDate date,
        Type type,
        @Nullable String reason,
        @Nullable String source,
        boolean provisional) {

    /** The five things a day can be. */
    public enum Type {
        /** Work as every week. */
        WORKING,
        /** Saturday or Sunday (Quyết định 188/1999/QĐ-TTg, Điều 1). */
        WEEKEND,
        /** Public holiday, or the day that compensates one on a rest day (Bộ luật Lao động 2019, Điều 111.3, 112). */
        HOLIDAY,
        /** A weekday off in exchange for another day. */
        SWAPPED_OFF,
        /** A rest day worked in exchange for another day. */
        SWAPPED_WORKING
    }

    /** Whether State bodies work on it. */
    public boolean working() {
        return type == Type.WORKING || type == Type.SWAPPED_WORKING;
    }
}
