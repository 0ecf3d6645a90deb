package vn.tiencu.people.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.api.Cursor;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/**
 * The place in an ordered list after which a page begins.
 *
 * @param sortKey key of the last row shown, empty at the beginning
 * @param id its id, which decides between equal keys
 */
public record Place(String sortKey, String id) {

    private static final Place BEGINNING = new Place("", "");

    /** Reads the place from a cursor; that of another kind of list is refused. */
    public static Place after(@Nullable Cursor cursor) {
        if (cursor == null) {
            return BEGINNING;
        }
        List<String> parts = List.of(cursor.position().split("\\|", -1));
        if (parts.size() != 2 || !parts.get(0).matches("[0-9a-z]*")) {
            throw Refused.malformed("cursor", Message.of("api.badCursor"));
        }
        return new Place(parts.get(0), parts.get(1));
    }

    /** What the cursor remembers. */
    public String position() {
        return sortKey + "|" + id;
    }
}
