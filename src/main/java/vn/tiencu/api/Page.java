package vn.tiencu.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most the limit that was asked for
 * @param next opaque cursor of the page that follows, or null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * Cuts a page from rows read one more than the limit.
     *
     * @param position what the cursor must remember of the last row shown
     */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> position) {
        if (oneMore.size() <= limit) {
            return new Page<>(List.copyOf(oneMore), null);
        }
        List<T> shown = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(shown, Cursor.of(position.apply(shown.get(limit - 1))).encode());
    }

    /** The same page with each item shown another way. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
