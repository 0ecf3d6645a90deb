package vn.tiencu.notification.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages as those that must still leave as mails. */
@Repository
public class OutboxRows {

    private final JdbcClient jdbc;

    OutboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes the message that has waited longest, passing over those that another node is taking at this moment. Nobody else
     * gets it before the lease ends. Must run in a transaction of its own. H2, which serves one node only, gives a second
     * taker nothing for that moment.
     */
    public Optional<MessageRow> take(Instant now, Instant leaseEnds) {
        Optional<MessageRow> due = jdbc.sql(InboxRows.MESSAGE
                        + "WHERE next_attempt_at <= ? ORDER BY next_attempt_at LIMIT 1 FOR UPDATE SKIP LOCKED")
                .param(Timestamp.from(now))
                .query(InboxRows::message)
                .optional();
        due.ifPresent(each -> jdbc.sql(
                        "UPDATE notification_message SET attempts = attempts + 1, next_attempt_at = ? WHERE id = ?")
                .params(Timestamp.from(leaseEnds), each.id())
                .update());
        return due;
    }

    public void sent(String id, Instant now) {
        jdbc.sql(
                        "UPDATE notification_message SET sent_at = ?, next_attempt_at = NULL, last_failure = NULL WHERE id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    /** Puts a message back that could not be mailed; with no next time it is given up. */
    public void failed(String id, String failure, @Nullable Instant next) {
        jdbc.sql(
                        "UPDATE notification_message SET last_failure = ?, next_attempt_at = ? WHERE id = ? AND sent_at IS NULL")
                .params(Arrays.asList(failure, next == null ? null : Timestamp.from(next), id))
                .update();
    }
}
