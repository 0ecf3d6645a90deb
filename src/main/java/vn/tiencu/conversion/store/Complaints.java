package vn.tiencu.conversion.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.conversion.Complaint;
import vn.tiencu.conversion.Complaint.Stage;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** All complaints about moves. */
@Repository
public class Complaints {

    private final JdbcClient jdbc;

    Complaints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Complaint> find(String caseNumber) {
        return jdbc.sql("SELECT * FROM conversion_complaint WHERE case_number = ?")
                .param(caseNumber)
                .query(Complaints::read)
                .optional();
    }

    /** The complaint, or a refusal (404) when there is none. */
    public Complaint get(String caseNumber) {
        return find(caseNumber)
                .orElseThrow(() -> Refused.notFound(Message.of("conversion.unknownComplaint", caseNumber)));
    }

    /** Complaints after a number, newest first. */
    public List<Complaint> before(@Nullable String caseNumber, int most) {
        return jdbc.sql("SELECT * FROM conversion_complaint WHERE case_number < ? ORDER BY case_number DESC LIMIT ?")
                .params(caseNumber == null ? "ZZ" : caseNumber, most)
                .query(Complaints::read)
                .list();
    }

    public void add(Complaint complaint) {
        jdbc.sql("INSERT INTO conversion_complaint (case_number, move_number, filed_by, received_on, content, stage)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        complaint.number().toString(),
                        complaint.moveNumber(),
                        complaint.filedBy(),
                        complaint.receivedOn(),
                        complaint.content(),
                        complaint.stage().name())
                .update();
    }

    public void decided(String caseNumber, Complaint.Verdict verdict) {
        set(
                caseNumber,
                "stage = 'NUMBER', upheld = ?, findings = ?, signed_on = ?, signer_id = ?, paper_id = ?",
                verdict.upheld(),
                verdict.findings(),
                verdict.signedOn(),
                verdict.signerId(),
                verdict.paperId());
    }

    public void numbered(String caseNumber, String number, LocalDate on) {
        set(caseNumber, "decision_number = ?, numbered_on = ?", number, on);
    }

    /** Closes a complaint with its named end. */
    public void ended(String caseNumber, String element, String reason, Instant at) {
        set(
                caseNumber,
                "stage = 'ENDED', end_element = ?, end_reason = ?, ended_at = ?",
                element,
                Ends.reason(reason),
                Timestamp.from(at));
    }

    private void set(String caseNumber, String assignments, Object... values) {
        List<Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(caseNumber);
        jdbc.sql("UPDATE conversion_complaint SET " + assignments + " WHERE case_number = ?")
                .params(all)
                .update();
    }

    private static Complaint read(ResultSet row, int index) throws SQLException {
        return new Complaint(
                CaseNumber.parse(row.getString("case_number")),
                row.getString("move_number"),
                row.getString("filed_by"),
                row.getObject("received_on", LocalDate.class),
                row.getString("content"),
                Stage.valueOf(row.getString("stage")),
                verdict(row),
                row.getString("decision_number"),
                row.getObject("numbered_on", LocalDate.class),
                Ends.read(row));
    }

    private static Complaint.@Nullable Verdict verdict(ResultSet row) throws SQLException {
        LocalDate signed = row.getObject("signed_on", LocalDate.class);
        return signed == null
                ? null
                : new Complaint.Verdict(
                        row.getBoolean("upheld"),
                        row.getString("findings"),
                        signed,
                        row.getString("signer_id"),
                        row.getString("paper_id"));
    }
}
