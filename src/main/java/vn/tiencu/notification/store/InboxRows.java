package vn.tiencu.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages as their recipients see them. */
@Repository
public class InboxRows {

    static final String MESSAGE =
            "SELECT id, created_at, recipient, address, subject, body_text, kind, case_number, task_id,"
                    + " stage, attempts, sent_at, read_at FROM notification_message ";
    private static final int AT_ONCE = 500;
    private final JdbcClient jdbc;

    InboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Accounts that were already told about a stage of a task. */
    public Set<String> told(String taskId, String stage) {
        return new HashSet<>(jdbc.sql("SELECT recipient FROM notification_message WHERE task_id = ? AND stage = ?")
                .params(taskId, stage)
                .query(String.class)
                .list());
    }

    /** Stores a new message; one with an address may be mailed at once. */
    public void add(MessageRow row) {
        Timestamp created = Timestamp.from(row.createdAt());
        jdbc.sql("INSERT INTO notification_message (id, created_at, recipient, address, subject, body_text, kind,"
                        + " case_number, task_id, stage, attempts, next_attempt_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)")
                .params(Arrays.asList(
                        row.id(),
                        created,
                        row.recipient(),
                        row.address(),
                        row.subject(),
                        row.text(),
                        row.kind(),
                        row.caseNumber(),
                        row.taskId(),
                        row.stage(),
                        row.address() == null ? null : created))
                .update();
    }

    /**
     * Lets tasks be told of again: their deadlines have moved, so what was told of the old ones no longer stands in the way.
     *
     * @param version of the calendar that moved them; the old messages are kept under it
     */
    public void reopen(List<String> tasks, String version) {
        for (int from = 0; from < tasks.size(); from += AT_ONCE) {
            jdbc.sql("UPDATE notification_message SET stage = CONCAT(stage, '#', :version)"
                            + " WHERE task_id IN (:tasks) AND stage NOT LIKE '%#%'")
                    .param("version", version)
                    .param("tasks", tasks.subList(from, Math.min(from + AT_ONCE, tasks.size())))
                    .update();
        }
    }

    public Optional<MessageRow> find(String id, String recipient) {
        return jdbc.sql(MESSAGE + "WHERE id = ? AND recipient = ?")
                .params(id, recipient)
                .query(InboxRows::message)
                .optional();
    }

    /** An account's messages, newest first. */
    public List<MessageRow> newest(String recipient, int most) {
        return jdbc.sql(MESSAGE + "WHERE recipient = ? ORDER BY created_at DESC, id DESC LIMIT ?")
                .params(recipient, most)
                .query(InboxRows::message)
                .list();
    }

    /** The messages that follow one in that order. */
    public List<MessageRow> olderThan(MessageRow last, int most) {
        Timestamp created = Timestamp.from(last.createdAt());
        return jdbc.sql(MESSAGE + "WHERE recipient = ? AND (created_at < ? OR created_at = ? AND id < ?)"
                        + " ORDER BY created_at DESC, id DESC LIMIT ?")
                .params(last.recipient(), created, created, last.id(), most)
                .query(InboxRows::message)
                .list();
    }

    public long unread(String recipient) {
        return jdbc.sql("SELECT COUNT(*) FROM notification_message WHERE recipient = ? AND read_at IS NULL")
                .param(recipient)
                .query(Long.class)
                .single();
    }

    /** Marks an account's message as read; the first time counts. */
    public void read(String id, String recipient, Instant now) {
        jdbc.sql("UPDATE notification_message SET read_at = ? WHERE id = ? AND recipient = ? AND read_at IS NULL")
                .params(Timestamp.from(now), id, recipient)
                .update();
    }

    static MessageRow message(ResultSet row, int index) throws SQLException {
        return new MessageRow(
                row.getString(1),
                row.getTimestamp(2).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getInt(11),
                instant(row.getTimestamp(12)),
                instant(row.getTimestamp(13)));
    }

    private static @Nullable Instant instant(@Nullable Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
