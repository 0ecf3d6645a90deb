package vn.tiencu.training.lines.files;

import org.jspecify.annotations.Nullable;
import vn.tiencu.training.lines.LineEdit;

/**
 * One row of a file, read but not yet compared with the plan.
 *
 * @param fullName as the file writes it, or null
 * @param edit what the row says of the line
 * @param whole whether every cell of it could be read; otherwise it is only looked at for further errors
 * @param version of the line that the row was written from, or null
 */
record FileRow(
        int line,
        String personId,
        @Nullable String fullName,
        String programme,
        LineEdit edit,
        boolean whole,
        @Nullable Integer version) {

    /** Which line is meant: a plan has a person once for a programme. */
    String key() {
        return personId + "|" + programme;
    }
}
