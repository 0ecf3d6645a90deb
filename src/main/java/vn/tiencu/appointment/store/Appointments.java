package vn.tiencu.appointment.store;

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
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.Stage;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** All appointment cases. */
@Repository
public class Appointments {

    private final JdbcClient jdbc;

    Appointments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Appointment> find(String caseNumber) {
        return jdbc.sql("SELECT * FROM appointment_case WHERE case_number = ?")
                .param(caseNumber)
                .query(AppointmentRow::read)
                .optional();
    }

    /** The case, or a refusal (404) when there is none. */
    public Appointment get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> Refused.notFound(Message.of("appointment.unknown", caseNumber)));
    }

    /** The open case of a person, a post and a period, of which there can be only one. */
    public Optional<String> open(String personId, String postId, String period) {
        return jdbc.sql("SELECT case_number FROM appointment_case WHERE open_guard = ?")
                .param(guard(personId, postId, period))
                .query(String.class)
                .optional();
    }

    /** Cases after a number, newest first. */
    public List<Appointment> before(@Nullable String caseNumber, int most) {
        return jdbc.sql("SELECT * FROM appointment_case WHERE case_number < ? ORDER BY case_number DESC LIMIT ?")
                .params(caseNumber == null ? "ZZ" : caseNumber, most)
                .query(AppointmentRow::read)
                .list();
    }

    /** Running cases in which a person is the nominee, proposed, or on the list of any step. */
    public List<Appointment> runningWith(String personId) {
        return jdbc.sql("SELECT * FROM appointment_case WHERE ended_at IS NULL AND (nominee_id = ? OR selected_id = ?"
                        + " OR case_number IN (SELECT case_number FROM appointment_candidate WHERE person_id = ?))")
                .params(personId, personId, personId)
                .query(AppointmentRow::read)
                .list();
    }

    public void add(Appointment added) {
        jdbc.sql("INSERT INTO appointment_case (case_number, post_id, unit_id, term_period, nominee_id, reason,"
                        + " intended_assignment, started_by, started_on, stage, proposer_body, personnel_body, committee_body,"
                        + " appraiser_body, decider_body, issuer_body, clerk_body, collective, rules_version, open_guard)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(AppointmentRow.values(added, guard(added.nomineeId(), added.postId(), added.period())))
                .update();
    }

    public void moveTo(String caseNumber, Stage stage) {
        set(caseNumber, "stage = ?", stage.name());
    }

    public void permitted(String caseNumber, LocalDate on, LocalDate personnelDue) {
        set(caseNumber, "stage = ?, permission_on = ?, personnel_due = ?", Stage.STEP_1.name(), on, personnelDue);
    }

    public void extended(String caseNumber, LocalDate until) {
        set(caseNumber, "extended_until = ?", until);
    }

    public void select(String caseNumber, String personId) {
        set(caseNumber, "selected_id = ?", personId);
    }

    public void signed(String caseNumber, LocalDate on, LocalDate effectiveFrom, @Nullable String signerId) {
        set(caseNumber, "signed_on = ?, effective_from = ?, signer_id = ?", on, effectiveFrom, signerId);
    }

    public void decisionPaper(String caseNumber, String paperId) {
        set(caseNumber, "decision_paper_id = ?", paperId);
    }

    public void numbered(String caseNumber, String number, LocalDate on) {
        set(caseNumber, "stage = ?, decision_number = ?, numbered_on = ?", Stage.PUBLICATION.name(), number, on);
    }

    public void published(String caseNumber, LocalDate on) {
        set(caseNumber, "published_on = ?", on);
    }

    public void recorded(String caseNumber, LocalDate termEndsOn, LocalDate courseDueOn) {
        set(caseNumber, "term_ends_on = ?, course_due_on = ?", termEndsOn, courseDueOn);
    }

    /** Remembers the first reason why a case stops; the end that follows keeps it. */
    public void stopping(String caseNumber, String reason) {
        jdbc.sql("UPDATE appointment_case SET end_reason = ? WHERE case_number = ? AND end_reason IS NULL")
                .params(reason, caseNumber)
                .update();
    }

    /** Closes a case and frees its person, post and period for another one. */
    public void ended(String caseNumber, String element, Instant at) {
        set(
                caseNumber,
                "stage = 'ENDED', end_element = ?, ended_at = ?, open_guard = NULL",
                element,
                Timestamp.from(at));
    }

    private void set(String caseNumber, String assignments, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(caseNumber);
        jdbc.sql("UPDATE appointment_case SET " + assignments + " WHERE case_number = ?")
                .params(all)
                .update();
    }

    private static String guard(String personId, String postId, String period) {
        return personId + "|" + postId + "|" + period;
    }
}
