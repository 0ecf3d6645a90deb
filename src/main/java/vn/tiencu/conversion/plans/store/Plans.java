package vn.tiencu.conversion.plans.store;

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
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.conversion.plans.ConversionPlan.Stage;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** All yearly plans of conversion. */
@Repository
public class Plans {
    private static final int LONGEST_REASON = 300;
    private static final String INSERT =
            "INSERT INTO conversion_plan (case_number, unit_id, plan_year, drafting_body, committee_body,"
                    + " leadership_body, clerk_body, superior_body, superior_clerk_body, notice_days, opened_by,"
                    + " opened_on, stage, remarks, open_guard) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ConversionPlan> find(String caseNumber) {
        return jdbc.sql("SELECT * FROM conversion_plan WHERE case_number = ?")
                .param(caseNumber)
                .query(PlanRow::read)
                .optional();
    }

    /** The plan, or a refusal (404) when there is none. */
    public ConversionPlan get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> Refused.notFound(Message.of("conversion.plan.unknown", caseNumber)));
    }

    /** The open plan of a unit for a year. */
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
                .query(PlanRow::read)
                .list();
    }

    public void add(ConversionPlan added) {
        ConversionPlan.Parties parties = added.parties();
        jdbc.sql(INSERT)
                .params(Arrays.asList(
                        added.number().toString(),
                        added.unitId(),
                        added.year(),
                        parties.drafting(),
                        parties.committee(),
                        parties.leadership(),
                        parties.clerk(),
                        parties.superior(),
                        parties.superiorClerk(),
                        added.noticeDays(),
                        added.openedBy(),
                        added.openedOn(),
                        added.stage().name(),
                        added.remarks(),
                        guard(added.unitId(), added.year())))
                .update();
    }

    public void moveTo(String caseNumber, Stage stage) {
        set(caseNumber, "stage = ?", stage.name());
    }

    public void drafted(String caseNumber, String remarks) {
        set(caseNumber, "remarks = ?", remarks);
    }

    public void signed(String caseNumber, LocalDate on, String signerId, String paperId) {
        set(caseNumber, "signed_on = ?, signer_id = ?, decision_paper_id = ?", on, signerId, paperId);
    }

    public void numbered(String caseNumber, String number, LocalDate on) {
        set(caseNumber, "decision_number = ?, numbered_on = ?", number, on);
    }

    public void published(String caseNumber, LocalDate on, String place) {
        set(caseNumber, "published_on = ?, published_place = ?", on, place);
    }

    /** Closes a plan with its named end and the reason. */
    public void ended(String caseNumber, String element, String reason, Instant at) {
        set(
                caseNumber,
                "stage = 'ENDED', end_element = ?, end_reason = ?, ended_at = ?, open_guard = NULL",
                element,
                reason.substring(0, Math.min(reason.length(), LONGEST_REASON)),
                Timestamp.from(at));
    }

    private void set(String caseNumber, String assignments, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(caseNumber);
        jdbc.sql("UPDATE conversion_plan SET " + assignments + " WHERE case_number = ?")
                .params(all)
                .update();
    }

    private static String guard(String unitId, int year) {
        return unitId + "|" + year;
    }
}
