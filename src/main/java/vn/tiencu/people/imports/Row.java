package vn.tiencu.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file, read and typed.
 *
 * @param line where it stands, counted as a spreadsheet does
 * @param values by heading; null where the cell is empty
 */
public record Row(Kind kind, int line, Map<String, @Nullable Object> values) {

    public @Nullable String text(String column) {
        return (String) values.get(column);
    }

    /** A text that cannot be missing in a row without errors. */
    public String needed(String column) {
        String found = text(column);
        if (found == null) {
            throw new IllegalStateException("line " + line + " was let through without " + column);
        }
        return found;
    }

    @Nullable
    LocalDate day(String column) {
        return (LocalDate) values.get(column);
    }

    /** What makes it the same entry as another row. */
    public List<@Nullable Object> key() {
        List<@Nullable Object> parts = new ArrayList<>();
        kind.keys().forEach(each -> parts.add(values.get(each.name())));
        return Collections.unmodifiableList(parts);
    }
}
