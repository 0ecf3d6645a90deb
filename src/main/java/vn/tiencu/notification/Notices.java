package vn.tiencu.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.api.Cursor;
import vn.tiencu.api.Page;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.notification.store.InboxRows;
import vn.tiencu.notification.store.MessageRow;

/** What an account was told: shown in the application whether or not it also left as a mail. */
@Service
public class Notices {

    private final InboxRows rows;
    private final HouseClock clock;

    Notices(InboxRows rows, HouseClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** An account's notices, newest first. */
    public Page<Notice> of(String username, @Nullable Cursor after, int limit) {
        List<MessageRow> found = after == null
                ? rows.newest(username, limit + 1)
                : rows.olderThan(own(after.position(), username), limit + 1);
        return Page.of(found, limit, MessageRow::id).map(Notices::notice);
    }

    public long unread(String username) {
        return rows.unread(username);
    }

    /** Marks an account's notice as read; refused (404) when it is not the account's own. */
    @Transactional
    public void read(String id, String username) {
        rows.read(own(id, username).id(), username, clock.now());
    }

    private MessageRow own(String id, String username) {
        return rows.find(id, username).orElseThrow(() -> Refused.notFound(Message.of("notification.unknownNotice")));
    }

    private static Notice notice(MessageRow row) {
        Notice.Kind kind = Notice.Kind.valueOf(row.kind());
        return new Notice(
                row.id(),
                local(row.createdAt()),
                kind,
                row.subject(),
                row.text(),
                kind.isOfCase() ? row.caseNumber() : null,
                kind.isOfTask() ? row.taskId() : null,
                row.sentAt() == null ? null : local(row.sentAt()),
                row.readAt() != null);
    }

    private static OffsetDateTime local(Instant instant) {
        return instant.atZone(HouseClock.ZONE).toOffsetDateTime();
    }
}
