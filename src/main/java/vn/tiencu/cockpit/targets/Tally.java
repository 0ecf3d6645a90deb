package vn.tiencu.cockpit.targets;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * A count with its base.
 *
 * @param outside units that fall short, for targets that count units
 */
record Tally(int count, int of, List<Shortfall> outside) {

    /** A unit that falls short: so many of so many. */
    record Shortfall(String unitId, String name, int count, int of) {}

    static <T> Tally of(Collection<T> all, Predicate<T> fits) {
        return new Tally((int) all.stream().filter(fits).count(), all.size(), List.of());
    }

    /** How many of the units hold: those that do not are named. */
    static Tally ofUnits(int all, List<Shortfall> outside) {
        return new Tally(all - outside.size(), all, outside);
    }
}
