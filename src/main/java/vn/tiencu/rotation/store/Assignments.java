package vn.tiencu.rotation.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationAssignment.Meeting;
import vn.tiencu.rotation.Stage;

/** The rotations of all people. */
@Repository
public class Assignments {

    private static final String ALL = "SELECT * FROM rotation_assignment ";
    private final JdbcClient jdbc;
    private final Columns columns;

    Assignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.columns = new Columns(jdbc, "rotation_assignment");
    }

    public Optional<RotationAssignment> find(String caseNumber) {
        return jdbc.sql(ALL + "WHERE case_number = ?")
                .param(caseNumber)
                .query(AssignmentRow::read)
                .optional();
    }

    /** The case, or a refusal (404) when there is none. */
    public RotationAssignment get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> Refused.notFound(Message.of("rotation.unknown", caseNumber)));
    }

    public List<RotationAssignment> ofPlan(String plan) {
        return jdbc.sql(ALL + "WHERE plan_number = ? ORDER BY case_number")
                .param(plan)
                .query(AssignmentRow::read)
                .list();
    }

    /** The running rotation of a person; nobody can have two. */
    public Optional<String> open(String personId) {
        return jdbc.sql("SELECT case_number FROM rotation_assignment WHERE open_guard = ?")
                .param(personId)
                .query(String.class)
                .optional();
    }

    /** Running rotations whose people have not taken up their posts. */
    public List<RotationAssignment> notTakenUp() {
        return jdbc.sql(ALL + "WHERE open_guard IS NOT NULL AND arrived_on IS NULL ORDER BY case_number")
                .query(AssignmentRow::read)
                .list();
    }

    /** Cases after a number, newest first. */
    public List<RotationAssignment> before(@Nullable String caseNumber, int most) {
        return jdbc.sql(ALL + "WHERE case_number < ? ORDER BY case_number DESC LIMIT ?")
                .params(caseNumber == null ? "ZZ" : caseNumber, most)
                .query(AssignmentRow::read)
                .list();
    }

    public void add(RotationAssignment added) {
        jdbc.sql("INSERT INTO rotation_assignment (" + AssignmentRow.COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(AssignmentRow.values(added))
                .update();
    }

    public void moveTo(String caseNumber, Stage stage) {
        columns.set(caseNumber, "stage = ?", stage.name());
    }

    public void concluded(String caseNumber, String politics) {
        columns.set(caseNumber, "politics = ?", politics);
    }

    public void replaced(String caseNumber, RotationAssignment.Place place, RotationAssignment.Parties parties) {
        columns.set(
                caseNumber,
                "to_post_id = ?, to_unit_id = ?, issuer = ?, clerk = ?",
                place.toPost(),
                place.toUnit(),
                parties.issuer(),
                parties.clerk());
    }

    public void met(String caseNumber, Meeting held) {
        columns.set(
                caseNumber,
                "met_on = ?, met_at = ?, explained = ?, wishes = ?",
                held.on(),
                held.place(),
                held.explained(),
                held.wishes());
    }

    public void decided(String caseNumber, LocalDate on, @Nullable String override) {
        columns.set(caseNumber, "decided_on = ?, override_reason = ?", on, override);
    }

    public void signed(String caseNumber, LocalDate on, LocalDate from, LocalDate until, String paperId) {
        columns.set(
                caseNumber, "signed_on = ?, effective_from = ?, until_on = ?, paper_id = ?", on, from, until, paperId);
    }

    public void numbered(String caseNumber, String number) {
        columns.set(caseNumber, "document_number = ?", number);
    }

    public void arrived(String caseNumber, LocalDate on) {
        columns.set(caseNumber, "arrived_on = ?", on);
    }

    public void evaluationDue(String caseNumber, LocalDate on) {
        columns.set(caseNumber, "next_evaluation = ?", on);
    }

    public void placed(String caseNumber, String placement, @Nullable LocalDate extendedUntil, String paperId) {
        columns.set(
                caseNumber, "placement = ?, extended_until = ?, closing_paper = ?", placement, extendedUntil, paperId);
    }

    public void endedEarly(String caseNumber, String reason, LocalDate on, String paperId) {
        columns.set(caseNumber, "early_reason = ?, early_on = ?, closing_paper = ?", reason, on, paperId);
    }

    public void closingNumbered(String caseNumber, String number) {
        columns.set(caseNumber, "closing_number = ?", number);
    }

    /** Closes a case with its named end and the reason. */
    public void ended(String caseNumber, String element, String reason, Instant at) {
        columns.set(
                caseNumber,
                "stage = 'ENDED', end_element = ?, end_reason = ?, ended_at = ?, open_guard = NULL",
                element,
                reason,
                Timestamp.from(at));
    }
}
