package vn.tiencu.training.compensation.store;

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
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.Compensation.Stage;
import vn.tiencu.training.compensation.Facts;
import vn.tiencu.training.compensation.Reckoning;

/** All compensation cases. */
@Repository
public class Compensations {

    private final JdbcClient jdbc;

    Compensations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Compensation> find(String caseNumber) {
        return jdbc.sql("SELECT * FROM training_compensation WHERE case_number = ?")
                .param(caseNumber)
                .query(CompensationRow::read)
                .optional();
    }

    /** The case, or a refusal (404) when there is none. */
    public Compensation get(String caseNumber) {
        return find(caseNumber)
                .orElseThrow(() -> Refused.notFound(Message.of("training.compensation.unknown", caseNumber)));
    }

    /** The open case about a person and one event. */
    public Optional<String> open(String personId, LocalDate happenedOn) {
        return jdbc.sql("SELECT case_number FROM training_compensation WHERE open_guard = ?")
                .param(guard(personId, happenedOn))
                .query(String.class)
                .optional();
    }

    /** Cases after a number, newest first. */
    public List<Compensation> before(@Nullable String caseNumber, int most) {
        return jdbc.sql("SELECT * FROM training_compensation WHERE case_number < ? ORDER BY case_number DESC LIMIT ?")
                .params(caseNumber == null ? "ZZ" : caseNumber, most)
                .query(CompensationRow::read)
                .list();
    }

    public void add(Compensation added) {
        jdbc.sql("INSERT INTO training_compensation (case_number, person_id, unit_id, departure_id, cause, happened_on,"
                        + " training, opened_by, opened_on, stage, managing_body, decider_body, clerk_body, open_guard)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        added.number().toString(),
                        added.personId(),
                        added.unitId(),
                        added.departureId(),
                        added.cause().name(),
                        added.happenedOn(),
                        added.training(),
                        added.openedBy(),
                        added.openedOn(),
                        added.stage().name(),
                        added.parties().managing(),
                        added.parties().decider(),
                        added.parties().clerk(),
                        guard(added.personId(), added.happenedOn()))
                .update();
    }

    public void moveTo(String caseNumber, Stage stage) {
        set(caseNumber, "stage = ?", stage.name());
    }

    /** The facts with what they come to; established again when the council does not agree. */
    public void established(String caseNumber, Facts facts, Reckoning reckoning) {
        set(
                caseNumber,
                "stage = 'COUNCIL', training_kind = ?, funding = ?, cost = ?, training_from = ?, training_to = ?,"
                        + " committed_months = ?, served_until = ?, service_from = ?, probation_months = ?,"
                        + " woman_or_minority = ?, waiver = ?, waiver_paper = ?",
                facts.training().name(),
                facts.funding().name(),
                facts.cost(),
                facts.trainingFrom(),
                facts.trainingTo(),
                facts.committedMonths(),
                facts.servedUntil(),
                facts.serviceFrom(),
                facts.probationMonths(),
                facts.womanOrMinority(),
                facts.waiver().name(),
                facts.waiverPaper());
        reckoned(caseNumber, reckoning);
    }

    private void reckoned(String caseNumber, Reckoning reckoning) {
        set(
                caseNumber,
                "finding = ?, method = ?, t1 = ?, t2 = ?, before_reduction = ?, service_years = ?, per_mille = ?,"
                        + " amount = ?, citation = ?",
                reckoning.finding().name(),
                reckoning.method(),
                reckoning.t1(),
                reckoning.t2(),
                reckoning.beforeReduction(),
                reckoning.serviceYears(),
                reckoning.perMille(),
                reckoning.amount(),
                reckoning.citation());
    }

    public void met(String caseNumber, Compensation.Meeting meeting) {
        set(
                caseNumber,
                "met_on = ?, votes_for = ?, votes_against = ?, minutes = ?",
                meeting.heldOn(),
                meeting.votesFor(),
                meeting.votesAgainst(),
                meeting.minutes());
    }

    /** What becomes known on the way from the recommendation to the payment. */
    public void progress(String caseNumber, Stage stage, Step step, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(0, stage.name());
        set(caseNumber, "stage = ?, " + step.assignments, all.toArray());
    }

    /** Columns that a step fills, in the order of its values. */
    public enum Step {
        RECOMMENDED("recommended_on = ?"),
        SIGNED("signed_on = ?, signer_id = ?, decision_paper_id = ?"),
        NUMBERED("decision_number = ?, numbered_on = ?"),
        DELIVERED("received_on = ?, pay_by = ?"),
        PAID("paid_on = ?, paid = ?");

        private final String assignments;

        Step(String assignments) {
            this.assignments = assignments;
        }
    }

    /** Closes a case with its named end and the reason. */
    public void ended(String caseNumber, String element, String reason, Instant at) {
        set(
                caseNumber,
                "stage = 'ENDED', end_element = ?, end_reason = ?, ended_at = ?, open_guard = NULL",
                element,
                reason.substring(0, Math.min(reason.length(), 300)),
                Timestamp.from(at));
    }

    private void set(String caseNumber, String assignments, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(caseNumber);
        jdbc.sql("UPDATE training_compensation SET " + assignments + " WHERE case_number = ?")
                .params(all)
                .update();
    }

    private static String guard(String personId, LocalDate happenedOn) {
        return personId + "|" + happenedOn;
    }
}
