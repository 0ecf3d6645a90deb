package vn.tiencu.conversion.complaints.store;

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
import vn.tiencu.conversion.complaints.Complaint;
import vn.tiencu.conversion.complaints.Complaint.Stage;
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
                .query(ComplaintRow::read)
                .optional();
    }

    /** The complaint, or a refusal (404) when there is none. */
    public Complaint get(String caseNumber) {
        return find(caseNumber)
                .orElseThrow(() -> Refused.notFound(Message.of("conversion.complaint.unknown", caseNumber)));
    }

    /** The complaint about a move that is being decided. */
    public Optional<String> openAbout(String moveNumber) {
        return jdbc.sql("SELECT case_number FROM conversion_complaint WHERE open_guard = ?")
                .param(moveNumber)
                .query(String.class)
                .optional();
    }

    /** Complaints after a number, newest first. */
    public List<Complaint> before(@Nullable String caseNumber, int most) {
        return jdbc.sql("SELECT * FROM conversion_complaint WHERE case_number < ? ORDER BY case_number DESC LIMIT ?")
                .params(caseNumber == null ? "ZZ" : caseNumber, most)
                .query(ComplaintRow::read)
                .list();
    }

    public void add(Complaint added) {
        jdbc.sql(
                        "INSERT INTO conversion_complaint (case_number, move_number, opened_on, filed_by, received_on, content,"
                                + " stage, open_guard) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        added.number().toString(),
                        added.moveNumber(),
                        added.openedOn(),
                        added.filedBy(),
                        added.receivedOn(),
                        added.content(),
                        added.stage().name(),
                        added.moveNumber())
                .update();
    }

    public void moveTo(String caseNumber, Stage stage) {
        set(caseNumber, "stage = ?", stage.name());
    }

    public void decided(String caseNumber, boolean upheld, String findings, LocalDate signedOn, String signerId) {
        set(caseNumber, "upheld = ?, findings = ?, signed_on = ?, signer_id = ?", upheld, findings, signedOn, signerId);
    }

    public void written(String caseNumber, String paperId) {
        set(caseNumber, "decision_paper_id = ?", paperId);
    }

    public void numbered(String caseNumber, String number, LocalDate on) {
        set(caseNumber, "decision_number = ?, numbered_on = ?", number, on);
    }

    /** Closes a complaint with its named end. */
    public void ended(String caseNumber, String element, String reason, Instant at) {
        set(
                caseNumber,
                "stage = 'ENDED', end_element = ?, end_reason = ?, ended_at = ?, open_guard = NULL",
                element,
                reason,
                Timestamp.from(at));
    }

    private void set(String caseNumber, String assignments, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(caseNumber);
        jdbc.sql("UPDATE conversion_complaint SET " + assignments + " WHERE case_number = ?")
                .params(all)
                .update();
    }
}
