package vn.tiencu.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.MachineTokens.Token;

/** Tokens of machines by their hashes. */
@Repository
public class TokenRows {

    private final JdbcClient jdbc;

    TokenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Token token, String hash, String by) {
        jdbc.sql(
                        "INSERT INTO identity_token (token_id, username, token_hash, purpose, issued_by, issued_at, expires_on)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        token.id(),
                        token.username(),
                        hash,
                        token.purpose(),
                        by,
                        Timestamp.from(token.issuedAt().toInstant()),
                        token.expiresOn())
                .update();
    }

    public List<Token> of(String username) {
        return jdbc.sql("SELECT token_id, username, purpose, issued_at, expires_on, revoked_at FROM identity_token"
                        + " WHERE username = ? ORDER BY issued_at, token_id")
                .param(username)
                .query((row, index) -> new Token(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant().atZone(HouseClock.ZONE).toOffsetDateTime(),
                        row.getObject(5, LocalDate.class),
                        time(row)))
                .list();
    }

    private static @Nullable OffsetDateTime time(ResultSet row) throws SQLException {
        Timestamp revoked = row.getTimestamp(6);
        return revoked == null
                ? null
                : revoked.toInstant().atZone(HouseClock.ZONE).toOffsetDateTime();
    }

    /** Whose token this is, while it is valid. */
    public Optional<String> username(String hash, LocalDate on) {
        return jdbc.sql(
                        "SELECT username FROM identity_token WHERE token_hash = ? AND revoked_at IS NULL AND expires_on >= ?")
                .params(hash, on)
                .query(String.class)
                .optional();
    }

    public boolean revoke(String username, String tokenId, Instant at) {
        return jdbc.sql(
                                "UPDATE identity_token SET revoked_at = ? WHERE token_id = ? AND username = ? AND revoked_at IS NULL")
                        .params(Timestamp.from(at), tokenId, username)
                        .update()
                == 1;
    }
}
