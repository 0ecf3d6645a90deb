package vn.tiencu.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.documents.RegisterNumber;
import vn.tiencu.documents.Registers.Register;

/** Series of numbers and the numbers taken from them. */
@Repository
public class RegisterRows {

    private static final String REGISTER =
            "SELECT id, issuer_key, kind_code, secret, period_label, last_number FROM documents_register ";
    private final JdbcClient jdbc;

    RegisterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The series, opened if need be, with its row locked until the transaction ends. */
    public Register locked(String issuerKey, String kindCode, boolean secret, String period) {
        return lock(issuerKey, kindCode, secret, period).orElseGet(() -> {
            jdbc.sql("SELECT id FROM documents_register_opening WHERE id = 1 FOR UPDATE")
                    .query(Integer.class)
                    .single();
            return lock(issuerKey, kindCode, secret, period).orElseGet(() -> open(issuerKey, kindCode, secret, period));
        });
    }

    private Optional<Register> lock(String issuerKey, String kindCode, boolean secret, String period) {
        return jdbc.sql(REGISTER
                        + "WHERE issuer_key = ? AND kind_code = ? AND secret = ? AND period_label = ? FOR UPDATE")
                .params(issuerKey, kindCode, secret, period)
                .query(RegisterRows::register)
                .optional();
    }

    private Register open(String issuerKey, String kindCode, boolean secret, String period) {
        Register register = new Register(UUID.randomUUID().toString(), issuerKey, kindCode, secret, period, 0);
        jdbc.sql("INSERT INTO documents_register (id, issuer_key, kind_code, secret, period_label, last_number)"
                        + " VALUES (?, ?, ?, ?, ?, 0)")
                .params(register.id(), issuerKey, kindCode, secret, period)
                .update();
        return register;
    }

    public void enter(RegisterNumber taken, Instant at) {
        jdbc.sql("UPDATE documents_register SET last_number = ? WHERE id = ?")
                .params(taken.number(), taken.registerId())
                .update();
        jdbc.sql("INSERT INTO documents_register_entry (register_id, entry_no, number_text, entry_date, taken_at)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(taken.registerId(), taken.number(), taken.text(), taken.date(), Timestamp.from(at))
                .update();
    }

    public void link(String registerId, int number, String paperId) {
        jdbc.sql("UPDATE documents_register_entry SET paper_id = ? WHERE register_id = ? AND entry_no = ?")
                .params(paperId, registerId, number)
                .update();
    }

    public Optional<Register> find(String id) {
        return jdbc.sql(REGISTER + "WHERE id = ?")
                .param(id)
                .query(RegisterRows::register)
                .optional();
    }

    public List<Register> of(String issuerKey) {
        return jdbc.sql(REGISTER + "WHERE issuer_key = ? ORDER BY period_label DESC, kind_code, secret")
                .param(issuerKey)
                .query(RegisterRows::register)
                .list();
    }

    public List<RegisterNumber> entries(String registerId, int after, int limit) {
        return jdbc.sql("SELECT register_id, entry_no, number_text, entry_date, paper_id FROM documents_register_entry"
                        + " WHERE register_id = ? AND entry_no > ? ORDER BY entry_no LIMIT ?")
                .params(registerId, after, limit)
                .query((row, index) -> new RegisterNumber(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5)))
                .list();
    }

    /** The committee's term that covers a day. */
    public Optional<String> term(LocalDate day) {
        return jdbc
                .sql(
                        "SELECT label FROM documents_committee_term WHERE valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)"
                                + " ORDER BY valid_from DESC")
                .params(day, day)
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    private static Register register(ResultSet row, int index) throws SQLException {
        return new Register(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getBoolean(4),
                row.getString(5),
                row.getInt(6));
    }
}
