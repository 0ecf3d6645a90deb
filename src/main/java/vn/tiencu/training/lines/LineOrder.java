package vn.tiencu.training.lines;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiencu.api.Cursor;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.lines.LineBook.Entry;

/**
 * The order of a list of lines; between equals people stand by name.
 *
 * @param descending the greatest first
 */
record LineOrder(By by, boolean descending) {

    /** What a list can be ordered by. */
    enum By {
        NAME(entry -> ""),
        UNIT(entry ->
                entry.unit() == null ? entry.line().unitId() : entry.unit().sortKey()),
        PROGRAMME(entry -> (entry.programme() == null ? "" : entry.programme().subject()) + "~"
                + entry.line().programme()),
        GAP(entry -> String.valueOf(entry.line().gap().ordinal())),
        PRIORITY(entry -> String.valueOf(entry.line().priority())),
        QUARTER(entry -> String.valueOf(entry.line().quarter())),
        FUNDING(entry -> String.valueOf(entry.line().funding().ordinal())),
        COST(entry -> "%015d".formatted(entry.line().cost())),
        STATE(entry -> String.valueOf(entry.line().state().ordinal()));

        private final Function<Entry, String> key;

        By(Function<Entry, String> key) {
            this.key = key;
        }
    }

    /** Reads {@code name}, {@code cost} or, the greatest first, {@code -cost}; anything else is refused (400). */
    static LineOrder of(@Nullable String asked) {
        String text = asked == null || asked.isBlank() ? "name" : asked;
        boolean descending = text.startsWith("-");
        String name = text.substring(descending ? 1 : 0).toUpperCase(Locale.ROOT);
        return Arrays.stream(By.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(each -> new LineOrder(each, descending))
                .orElseThrow(() -> Refused.malformed("sort", Message.of("training.lines.badSort")));
    }

    /** An entry with where it stands. */
    private record Placed(String key, Entry entry) {}

    /** The entries that follow a place in the list, one more than the limit. */
    List<Entry> after(@Nullable Cursor cursor, List<Entry> entries, int limit) {
        Comparator<String> order = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        String last = cursor == null ? null : key(cursor);
        return entries.stream()
                .map(entry -> new Placed(key(entry), entry))
                .filter(each -> last == null || order.compare(each.key(), last) > 0)
                .sorted(Comparator.comparing(Placed::key, order))
                .limit(limit + 1L)
                .map(Placed::entry)
                .toList();
    }

    /** All of them in order. */
    List<Entry> sorted(List<Entry> entries) {
        return after(null, entries, entries.size());
    }

    /** What the cursor remembers; a cursor of another order is refused. */
    String position(Entry last) {
        return prefix() + key(last);
    }

    private String key(Cursor cursor) {
        if (!cursor.position().startsWith(prefix())) {
            throw Refused.malformed("cursor", Message.of("api.badCursor"));
        }
        return cursor.position().substring(prefix().length());
    }

    private String prefix() {
        return (descending ? "-" : "") + by + ":";
    }

    private String key(Entry entry) {
        String name = entry.person() == null ? "" : entry.person().sortKey();
        return by.key.apply(entry) + "|" + name + "|" + entry.line().id();
    }
}
