package vn.tiencu.notification;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that one account was told about a task. It names the case, the task and its body, never a person, a score or a
 * ballot.
 *
 * @param createdAt when it was told, +07:00
 * @param subject one line in Vietnamese
 * @param text Vietnamese with English below, as mailed
 * @param mailedAt when it left as a mail; null while it waits, or when it is read in the application only
 * @param read whether the account has marked it as read
 */
public record Notice(
        String id,
        OffsetDateTime createdAt,
        Kind kind,
        String subject,
        String text,
        String caseNumber,
        String taskId,
        @Nullable OffsetDateTime mailedAt,
        boolean read) {

    /** Why it is told, and to whom. */
    public enum Kind {
        /** The term ends soon: to those who hold the task. */
        DUE_SOON,
        /** The term has ended: to the one who has taken the task. */
        OVERDUE,
        /** The term has ended: to the head of the body. */
        OVERDUE_TO_HEAD,
        /** The term has ended and the head has no account: to all members of the body. */
        OVERDUE_TO_MEMBERS,
        /** The term ended a working day ago: to the organisation board. */
        OVERDUE_TO_BOARD,
        /** A case is in danger, though no single term says so: to the bodies concerned. */
        CASE_WARNING;

        /** Reports to someone above the holder are noted on the task. */
        boolean isReport() {
            return this == OVERDUE_TO_HEAD || this == OVERDUE_TO_MEMBERS || this == OVERDUE_TO_BOARD;
        }
    }
}
