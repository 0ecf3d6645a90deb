package vn.tiencu.engine;

import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One task that waits for a person.
 *
 * @param id of the task in the engine
 * @param process key of the model it belongs to
 * @param element id in the model, such as {@code UserTask_DecidePermission}
 * @param name as the officer reads it
 * @param caseNumber the case it belongs to
 * @param bodies the bodies it was given to
 * @param assignee who has taken it, or null
 * @param due end of its term, +07:00
 * @param urgency USUAL, DUE_SOON or OVERDUE
 * @param execution where in the running process it stands
 */
public record TaskView(
        String id,
        String process,
        String element,
        String name,
        String caseNumber,
        Set<String> bodies,
        @Nullable String assignee,
        OffsetDateTime created,
        @Nullable OffsetDateTime due,
        String urgency,
        String execution) {}
