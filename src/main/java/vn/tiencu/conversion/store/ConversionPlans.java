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
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.ConversionPlan.Stage;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** All plans. */
@Repository
public class ConversionPlans {

    private final JdbcClient jdbc;

    ConversionPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ConversionPlan> find(String caseNumber) {
        return jdbc.sql("SELECT * FROM conversion_plan WHERE case_number = ?")
                .param(caseNumber)
                .query(ConversionPlans::read)
                .optional();
    }

    /** The plan, or a refusal (404) when there is none. */
    public ConversionPlan get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> Refused.notFound(Message.of("conversion.unknownPlan", caseNumber)));
    }

    /** The plan of a unit and year that is being made. */
    public Optional<String> open(String unitId, int year) {
        return jdbc.sql("SELECT case_number FROM conversion_plan WHERE open_guard = ?")
                .param(guard(unitId, year))
                .query(String.class)
                .optional();
    }

    /** Plans after a number, newest first. */
    public List<ConversionPlan> before(@Nullable String caseNumber, int most) {
        return jdbc.sql("SELECT * FROM conversion_plan WHERE case_number < ? ORDER BY case_number DESC LIMIT ?")
                .params(caseNumber == null ? "ZZ" : caseNumber, most)
                .query(ConversionPlans::read)
                .list();
    }

    private static final String INSERT =
            "INSERT INTO conversion_plan (case_number, plan_year, unit_id, drafter_body, committee_body, leadership_body,"
                    + " clerk_body, superior_unit, superior_body, superior_clerk, started_by, started_on, stage, remarks,"
                    + " open_guard) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    public void add(ConversionPlan plan) {
        ConversionPlan.Parties parties = plan.parties();
        jdbc.sql(INSERT)
                .params(
                        plan.number().toString(),
                        plan.year(),
                        plan.unitId(),
                        parties.drafter(),
                        parties.committee(),
                        parties.leadership(),
                        parties.clerk(),
                        parties.superiorUnit(),
                        parties.superior(),
                        parties.superiorClerk(),
                        plan.startedBy(),
                        plan.startedOn(),
                        plan.stage().name(),
                        plan.remarks(),
                        guard(plan.unitId(), plan.year()))
                .update();
    }

    public void moveTo(String caseNumber, Stage stage) {
        set(caseNumber, "stage = ?", stage.name());
    }

    public void remark(String caseNumber, String remarks) {
        set(caseNumber, "remarks = ?", remarks);
    }

    public void signed(String caseNumber, LocalDate on, String signer, String paper) {
        set(caseNumber, "signed_on = ?, signer_id = ?, paper_id = ?", on, signer, paper);
    }

    public void numbered(String caseNumber, String number, LocalDate on) {
        set(caseNumber, "plan_number = ?, numbered_on = ?", number, on);
    }

    public void published(String caseNumber, LocalDate on, String place) {
        set(caseNumber, "published_on = ?, published_place = ?", on, place);
    }

    /** Closes a plan with its named end. */
    public void ended(String caseNumber, String element, String reason, Instant at) {
        set(
                caseNumber,
                "stage = 'ENDED', end_element = ?, end_reason = ?, ended_at = ?, open_guard = NULL",
                element,
                Ends.reason(reason),
                Timestamp.from(at));
    }

    private void set(String caseNumber, String assignments, Object... values) {
        List<Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(caseNumber);
        jdbc.sql("UPDATE conversion_plan SET " + assignments + " WHERE case_number = ?")
                .params(all)
                .update();
    }

    private static String guard(String unitId, int year) {
        return unitId + "|" + year;
    }

    private static ConversionPlan read(ResultSet row, int index) throws SQLException {
        return new ConversionPlan(
                CaseNumber.parse(row.getString("case_number")),
                row.getInt("plan_year"),
                row.getString("unit_id"),
                new ConversionPlan.Parties(
                        row.getString("drafter_body"),
                        row.getString("committee_body"),
                        row.getString("leadership_body"),
                        row.getString("clerk_body"),
                        row.getString("superior_unit"),
                        row.getString("superior_body"),
                        row.getString("superior_clerk")),
                row.getString("started_by"),
                row.getObject("started_on", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                row.getString("remarks"),
                issue(row),
                Ends.read(row));
    }

    private static ConversionPlan.Issue issue(ResultSet row) throws SQLException {
        return new ConversionPlan.Issue(
                row.getObject("signed_on", LocalDate.class),
                row.getString("signer_id"),
                row.getString("paper_id"),
                row.getString("plan_number"),
                row.getObject("numbered_on", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getString("published_place"));
    }
}
