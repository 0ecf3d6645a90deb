package vn.tiencu.engine;

import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task's term is about to end, has ended, or ended a working day ago (NĐ 170/2025 sets the terms; reminding is the house's).
 *
 * @param stage how far it has come
 * @param bodies the bodies that hold the task
 */
public record TaskReminder(
        Stage stage,
        String taskId,
        String taskName,
        String element,
        String caseNumber,
        Set<String> bodies,
        @Nullable String assignee,
        OffsetDateTime due) {

    /** Who must be told. */
    public enum Stage {
        /** One working day before: those who hold the task. */
        REMIND,
        /** At the due hour: the head of the body. */
        ESCALATE,
        /** One working day later: the organisation board. */
        ALERT_BOARD
    }
}
