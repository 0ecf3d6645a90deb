package vn.tiencu.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something holds: a unit, a post, a membership, a rule.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive; null while it is open
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends before it begins: " + from + " > " + to);
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether there is a day in both. */
    public boolean overlaps(Period other) {
        return contains(other.from) || other.contains(from);
    }
}
