package vn.tiencu.notification.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to one account about one stage of one task.
 *
 * @param address where to mail it; null when it is read in the application only
 * @param attempts how often mailing was begun
 */
public record MessageRow(
        String id,
        Instant createdAt,
        String recipient,
        @Nullable String address,
        String subject,
        String text,
        String kind,
        String caseNumber,
        String taskId,
        String stage,
        int attempts,
        @Nullable Instant sentAt,
        @Nullable Instant readAt) {}
