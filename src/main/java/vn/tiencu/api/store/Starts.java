package vn.tiencu.api.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keys of starts with the answers they were given. */
@Repository
public class Starts {

    private final JdbcClient jdbc;

    Starts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A key that was used before; location and answer are null while the first request is still being worked on. */
    public record Start(
            String bodyHash,
            Instant begunAt,
            @Nullable String location,
            @Nullable String answer) {}

    public Optional<Start> find(String caller, String key) {
        return jdbc.sql(
                        "SELECT body_hash, begun_at, location, answer FROM api_start WHERE caller = ? AND start_key = ?")
                .params(caller, key)
                .query((row, index) -> new Start(
                        row.getString(1), row.getTimestamp(2).toInstant(), row.getString(3), row.getString(4)))
                .optional();
    }

    /** Reserves a key at once, visible to every node; a second reservation fails with a duplicate key. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void reserve(String caller, String key, String bodyHash, Instant now) {
        jdbc.sql("INSERT INTO api_start (caller, start_key, body_hash, begun_at) VALUES (?, ?, ?, ?)")
                .params(caller, key, bodyHash, Timestamp.from(now))
                .update();
    }

    /** Remembers the answer in the transaction that also stores the case. */
    public void answered(String caller, String key, String location, String answer) {
        jdbc.sql("UPDATE api_start SET location = ?, answer = ? WHERE caller = ? AND start_key = ?")
                .params(location, answer, caller, key)
                .update();
    }

    /** Frees a key whose start was refused or died, so that it can be tried again. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void release(String caller, String key) {
        jdbc.sql("DELETE FROM api_start WHERE caller = ? AND start_key = ? AND answer IS NULL")
                .params(caller, key)
                .update();
    }
}
