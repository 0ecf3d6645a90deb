package vn.tiencu.cockpit.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One list as a sheet.
 *
 * @param title key of the message that names it
 * @param columns in their order
 * @param rows values in the order of the columns: texts, messages, numbers, days, or null for an empty cell
 */
public record BoardSheet(String title, List<SheetColumn> columns, List<List<@Nullable Object>> rows) {

    /**
     * A column.
     *
     * @param name the last part of its message key
     * @param width characters that it is wide
     */
    public record SheetColumn(String name, int width) {

        String key() {
            return "cockpit.column." + name;
        }
    }
}
