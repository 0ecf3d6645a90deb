package vn.tiencu.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.CaseNumber;

/** A page of the cases that a caller knows of: full as long as there are more of them, however many others lie between. */
public final class FullPage {

    private FullPage() {}

    /** Where cases are read from, newest first. */
    @FunctionalInterface
    public interface Table<T> {

        /** At most so many after a number, or from the beginning; fewer only when there are no more. */
        List<T> before(@Nullable String number, int most);
    }

    /**
     * The newest cases that are known, at most so many.
     *
     * @param before the number after which the list goes on, or null for its beginning
     */
    public static <T> List<T> of(
            Table<T> table, Function<T, CaseNumber> number, Predicate<T> known, @Nullable String before, int most) {
        List<T> found = new ArrayList<>();
        String last = before;
        List<T> read;
        do {
            read = table.before(last, most);
            read.stream().filter(known).forEach(found::add);
            last = read.isEmpty()
                    ? last
                    : number.apply(read.get(read.size() - 1)).toString();
        } while (found.size() < most && read.size() == most);
        return List.copyOf(found.subList(0, Math.min(found.size(), most)));
    }
}
