package vn.tiencu.training.lines.files;

import java.util.ArrayList;
import java.util.List;
import vn.tiencu.training.lines.PlanLine;

/** What a file would do to the lines of a plan. */
final class ImportPlan {

    private final List<PlanLine> added = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();
    private int unchanged;
    private int missing;

    /** A line before and after. */
    record Changed(PlanLine before, PlanLine after) {

        /** Whether it leaves the plan. */
        boolean drops() {
            return before.counts() && !after.counts();
        }
    }

    void add(PlanLine line) {
        added.add(line);
    }

    void change(PlanLine before, PlanLine after) {
        if (before.equals(after)) {
            unchanged++;
        } else {
            changed.add(new Changed(before, after));
        }
    }

    /** A line that the file does not name; after is the same line unless it is to be dropped. */
    void missing(PlanLine before, PlanLine after) {
        missing++;
        if (!before.equals(after)) {
            changed.add(new Changed(before, after));
        }
    }

    List<PlanLine> added() {
        return added;
    }

    List<Changed> changed() {
        return changed;
    }

    int missing() {
        return missing;
    }

    int unchanged() {
        return unchanged;
    }
}
