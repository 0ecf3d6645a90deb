package vn.tiencu.training.lines.files;

import java.util.List;
import vn.tiencu.training.lines.LineVersions.FieldChange;
import vn.tiencu.training.lines.LineVersions.What;

/**
 * What a file would change, or has changed.
 *
 * @param missing lines of the plan that the caller may edit and the file does not name; dropped only when asked for
 * @param basis the state of the plan that this was compared with; sent back with the import, it keeps others' later changes safe
 * @param lines the first of those that come, go or change
 */
public record ImportPreview(
        boolean dryRun,
        int added,
        int changed,
        int dropped,
        int unchanged,
        int missing,
        String basis,
        List<LineChange> lines) {

    /** One line. */
    public record LineChange(
            What what, String fullName, String unitName, String programmeName, List<FieldChange> fields) {}
}
