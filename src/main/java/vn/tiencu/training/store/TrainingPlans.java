package vn.tiencu.training.store;

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
import vn.tiencu.training.PlanKind;
import vn.tiencu.training.Stage;
import vn.tiencu.training.TrainingPlan;

/** All training plans. */
@Repository
public class TrainingPlans {

    private final JdbcClient jdbc;

    TrainingPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<TrainingPlan> find(String caseNumber) {
        return jdbc.sql("SELECT * FROM training_plan WHERE case_number = ?")
                .param(caseNumber)
                .query(PlanRow::read)
                .optional();
    }

    /** The plan, or a refusal (404) when there is none. */
    public TrainingPlan get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> Refused.notFound(Message.of("training.unknown", caseNumber)));
    }

    /** The plan of a kind and year that is being made, of which there can be only one. */
    public Optional<String> open(PlanKind kind, int year) {
        return jdbc.sql("SELECT case_number FROM training_plan WHERE open_guard = ?")
                .param(guard(kind, year))
                .query(String.class)
                .optional();
    }

    /** Plans after a number, newest first. */
    public List<TrainingPlan> before(@Nullable String caseNumber, int most) {
        return jdbc.sql("SELECT * FROM training_plan WHERE case_number < ? ORDER BY case_number DESC LIMIT ?")
                .params(caseNumber == null ? "ZZ" : caseNumber, most)
                .query(PlanRow::read)
                .list();
    }

    /** Plans for a year, the annual one first. */
    public List<TrainingPlan> of(int year) {
        return jdbc.sql("SELECT * FROM training_plan WHERE plan_year = ? ORDER BY kind DESC, case_number")
                .param(year)
                .query(PlanRow::read)
                .list();
    }

    public void add(TrainingPlan added) {
        jdbc.sql(
                        "INSERT INTO training_plan (case_number, plan_year, kind, adjusts, direction, started_by, started_on, stage,"
                                + " drafter_body, endorser_body, appraiser_body, standing_body, issuer_body, clerk_body,"
                                + " rules_version, open_guard) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(PlanRow.values(added, guard(added.kind(), added.year())))
                .update();
    }

    public void moveTo(String caseNumber, Stage stage) {
        set(caseNumber, "stage = ?", stage.name());
    }

    public void called(String caseNumber, LocalDate needsDue) {
        set(caseNumber, "needs_due = ?", needsDue);
    }

    /** The submission has come in at this moment; the appraisal has so many working days. */
    public void received(String caseNumber, Instant at, int daysLeft) {
        set(caseNumber, "received_at = ?, appraisal_days_left = ?", Timestamp.from(at), daysLeft);
    }

    public void signed(String caseNumber, LocalDate on, @Nullable String signerId, String paperId) {
        set(caseNumber, "signed_on = ?, signer_id = ?, decision_paper_id = ?", on, signerId, paperId);
    }

    public void numbered(String caseNumber, String number, LocalDate on) {
        set(caseNumber, "decision_number = ?, numbered_on = ?", number, on);
    }

    /** The plan is in force; its year may from now on be adjusted, and the next plan of the year begun. */
    public void published(String caseNumber, LocalDate on) {
        set(caseNumber, "published_on = ?, open_guard = NULL", on);
    }

    public void reportDrafted(String caseNumber, String paperId) {
        set(caseNumber, "report_paper_id = ?", paperId);
    }

    public void reported(String caseNumber, String number, LocalDate on) {
        set(caseNumber, "report_number = ?, reported_on = ?", number, on);
    }

    /** Closes a plan with its named end and the reason. */
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
        jdbc.sql("UPDATE training_plan SET " + assignments + " WHERE case_number = ?")
                .params(all)
                .update();
    }

    private static String guard(PlanKind kind, int year) {
        return kind + "|" + year;
    }
}
