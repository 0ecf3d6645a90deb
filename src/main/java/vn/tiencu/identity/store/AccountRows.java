package vn.tiencu.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.identity.Account;

/** Sign-in names and the hashes of their passwords. */
@Repository
public class AccountRows {

    private static final String ACCOUNT =
            "SELECT a.username, a.person_id, a.roles, a.demo, a.enabled, a.mail_address FROM identity_account a ";
    private final JdbcClient jdbc;

    AccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Account> find(String username) {
        return jdbc.sql(ACCOUNT + "WHERE a.username = ?")
                .param(username)
                .query(AccountRows::account)
                .optional();
    }

    public List<Account> all() {
        return jdbc.sql(ACCOUNT + "ORDER BY a.username")
                .query(AccountRows::account)
                .list();
    }

    /** Accounts whose person sits in a body on a day. */
    public List<Account> in(String bodyKey, LocalDate on) {
        return jdbc.sql(ACCOUNT
                        + "JOIN identity_member m ON m.person_id = a.person_id WHERE m.body_key = ? AND a.enabled = TRUE"
                        + " AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?) ORDER BY a.username")
                .params(bodyKey, on, on)
                .query(AccountRows::account)
                .list();
    }

    public Optional<String> passwordHash(String username) {
        return jdbc.sql("SELECT password_hash FROM identity_account WHERE username = ?")
                .param(username)
                .query(String.class)
                .optional();
    }

    public void add(Account account, String passwordHash) {
        jdbc.sql("INSERT INTO identity_account (username, person_id, password_hash, roles, demo, enabled, mail_address)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        account.username(),
                        account.personId(),
                        passwordHash,
                        String.join(" ", account.roles()),
                        account.demo(),
                        account.enabled(),
                        account.mailAddress()))
                .update();
    }

    public boolean changePassword(String username, String passwordHash) {
        return jdbc.sql("UPDATE identity_account SET password_hash = ?, demo = FALSE WHERE username = ?")
                        .params(passwordHash, username)
                        .update()
                > 0;
    }

    public boolean enable(String username, boolean enabled) {
        return jdbc.sql("UPDATE identity_account SET enabled = ? WHERE username = ?")
                        .params(enabled, username)
                        .update()
                > 0;
    }

    public boolean changeMailAddress(String username, @Nullable String mailAddress) {
        return jdbc.sql("UPDATE identity_account SET mail_address = ? WHERE username = ?")
                        .params(Arrays.asList(mailAddress, username))
                        .update()
                > 0;
    }

    public boolean anyDemo() {
        return jdbc.sql("SELECT COUNT(*) FROM identity_account WHERE demo = TRUE")
                        .query(Long.class)
                        .single()
                > 0;
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM identity_account")
                        .query(Long.class)
                        .single()
                == 0;
    }

    private static Account account(ResultSet row, int index) throws SQLException {
        String roles = row.getString(3);
        return new Account(
                row.getString(1),
                row.getString(2),
                roles.isBlank() ? Set.of() : Set.of(roles.split(" ")),
                row.getBoolean(4),
                row.getBoolean(5),
                row.getString(6));
    }
}
