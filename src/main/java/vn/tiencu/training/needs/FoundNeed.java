package vn.tiencu.training.needs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.lines.PlanLine.Gap;

/**
 * A need that the data show, with its reason and with what speaks against sending the person.
 *
 * @param unitId the unit that would propose it
 * @param quarter quarter of the plan's year in which it is wanted
 * @param checks conditions that are not met, the worst first; empty when nothing speaks against it
 */
public record FoundNeed(
        String personId,
        String fullName,
        String unitId,
        String postId,
        String postTitle,
        Programme programme,
        Gap gap,
        int priority,
        int quarter,
        Reason reason,
        List<Check> checks) {

    /**
     * Why it is a need.
     *
     * @param criterion stable code, such as {@code managementCourse}
     * @param due last day for the course where the law sets one
     */
    public record Reason(
            String criterion,
            String citation,
            Message required,
            Message found,
            @Nullable LocalDate due) {}

    /** Whether a rule forbids sending the person; such a need is shown but not proposed. */
    public boolean heldBack() {
        return checks.stream().anyMatch(Check::blocks);
    }
}
