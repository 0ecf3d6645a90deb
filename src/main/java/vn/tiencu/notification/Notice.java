package vn.tiencu.notification;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that one account was told about a task, or about a document that moved deadlines. It names cases, tasks and bodies,
 * never a person, a score or a ballot.
 *
 * @param createdAt when it was told, +07:00
 * @param subject one line in Vietnamese
 * @param text Vietnamese with English below, as mailed
 * @param caseNumber null when it is about many cases
 * @param taskId null when it is about many tasks
 * @param mailedAt when it left as a mail; null while it waits, or when it is read in the application only
 * @param read whether the account has marked it as read
 */
public record Notice(
        String id,
        OffsetDateTime createdAt,
        Kind kind,
        String subject,
        String text,
        @Nullable String caseNumber,
        @Nullable String taskId,
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
        CASE_WARNING,
        /** A document moved deadlines: to each who must keep some of them, all of these in one. */
        DEADLINES_MOVED,
        /** The same in numbers: to the organisation board. */
        DECREE_APPLIED;

        /** Reports to someone above the holder are noted on the task. */
        boolean isReport() {
            return this == OVERDUE_TO_HEAD || this == OVERDUE_TO_MEMBERS || this == OVERDUE_TO_BOARD;
        }

        /** Whether it is about one case. */
        boolean isOfCase() {
            return this != DEADLINES_MOVED && this != DECREE_APPLIED;
        }

        /** Whether it is about one task. */
        boolean isOfTask() {
            return isOfCase() && this != CASE_WARNING;
        }
    }
}
