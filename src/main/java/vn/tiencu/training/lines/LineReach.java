package vn.tiencu.training.lines;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.TrainingPlan;

/**
 * How far one caller reaches into the lines of one plan.
 *
 * @param seesAll whether the lines of every unit are shown
 * @param drafter key of the drafting office while the caller may edit every line in its name, or null
 * @param seen units whose lines are shown, each with the office or leadership through which
 * @param open units whose lines the caller may edit in the name of their personnel office
 */
public record LineReach(
        TrainingPlan plan,
        String username,
        boolean seesAll,
        @Nullable String drafter,
        Map<String, String> seen,
        Set<String> open) {

    public boolean sees(String unitId) {
        return seesAll || seen.containsKey(unitId);
    }

    public boolean edits(String unitId) {
        return drafter != null || open.contains(unitId);
    }

    /** Whether there is any line that the caller may edit or add. */
    public boolean editsAny() {
        return drafter != null || !open.isEmpty();
    }

    /** In whose name the caller edits lines of a unit; refused (403) when not in anybody's. */
    public Editor editor(String unitId) {
        if (drafter != null) {
            return new Editor(username, drafter);
        }
        if (!open.contains(unitId)) {
            throw Refused.forbidden(
                    Message.of(seen.containsKey(unitId) ? "training.lines.closed" : "training.lines.notYours"));
        }
        return new Editor(username, String.valueOf(seen.get(unitId)));
    }

    /** Whoever may edit nothing at all is refused (403). */
    public void requireEdits() {
        if (!editsAny()) {
            throw Refused.forbidden(Message.of(seen.isEmpty() ? "training.lines.notYours" : "training.lines.closed"));
        }
    }
}
