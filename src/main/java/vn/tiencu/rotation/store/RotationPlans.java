package vn.tiencu.rotation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.RotationPlan.Contents;
import vn.tiencu.rotation.RotationPlan.End;
import vn.tiencu.rotation.RotationPlan.Issue;
import vn.tiencu.rotation.RotationPlan.Parties;
import vn.tiencu.rotation.Stage;

/** All yearly plans. */
@Repository
public class RotationPlans {

    private final JdbcClient jdbc;
    private final Columns columns;

    RotationPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.columns = new Columns(jdbc, "rotation_plan");
    }

    public Optional<RotationPlan> find(String caseNumber) {
        return jdbc.sql("SELECT * FROM rotation_plan WHERE case_number = ?")
                .param(caseNumber)
                .query(RotationPlans::read)
                .optional();
    }

    /** The plan, or a refusal (404) when there is none. */
    public RotationPlan get(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> Refused.notFound(Message.of("rotation.unknown", caseNumber)));
    }

    /** The plan of a year that is being made, of which there can be only one. */
    public Optional<String> open(int year) {
        return jdbc.sql("SELECT case_number FROM rotation_plan WHERE open_guard = ?")
                .param(year)
                .query(String.class)
                .optional();
    }

    /** Plans after a number, newest first. */
    public List<RotationPlan> before(@Nullable String caseNumber, int most) {
        return jdbc.sql("SELECT * FROM rotation_plan WHERE case_number < ? ORDER BY case_number DESC LIMIT ?")
                .params(caseNumber == null ? "ZZ" : caseNumber, most)
                .query(RotationPlans::read)
                .list();
    }

    public void add(RotationPlan added) {
        jdbc.sql(
                        "INSERT INTO rotation_plan (case_number, plan_year, need, started_by, started_on, stage, drafter, decider,"
                                + " clerk, open_guard) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        added.number().toString(),
                        added.year(),
                        added.need(),
                        added.startedBy(),
                        added.startedOn(),
                        added.stage().name(),
                        added.parties().drafter(),
                        added.parties().decider(),
                        added.parties().clerk(),
                        added.year())
                .update();
    }

    public void moveTo(String caseNumber, Stage stage) {
        columns.set(caseNumber, "stage = ?", stage.name());
    }

    public void drafted(String caseNumber, Contents contents) {
        columns.set(
                caseNumber,
                "people_number = ?, posts = ?, form = ?, area = ?, months = ?, policies = ?, placement = ?, starts_on = ?",
                contents.number(),
                contents.posts(),
                contents.form(),
                contents.area(),
                contents.months(),
                contents.policies(),
                contents.placement(),
                contents.startsOn());
    }

    public void agreed(String caseNumber, LocalDate on) {
        columns.set(caseNumber, "policy_on = ?", on);
    }

    public void signed(String caseNumber, LocalDate on, String paperId) {
        columns.set(caseNumber, "signed_on = ?, paper_id = ?", on, paperId);
    }

    public void numbered(String caseNumber, String number, LocalDate on) {
        columns.set(caseNumber, "document_number = ?, numbered_on = ?", number, on);
    }

    /** Closes a plan with its named end and the reason. */
    public void ended(String caseNumber, String element, String reason, Instant at) {
        columns.set(
                caseNumber,
                "stage = 'ENDED', end_element = ?, end_reason = ?, ended_at = ?, open_guard = NULL",
                element,
                reason,
                Timestamp.from(at));
    }

    private static RotationPlan read(ResultSet row, int index) throws SQLException {
        return new RotationPlan(
                CaseNumber.parse(row.getString("case_number")),
                row.getInt("plan_year"),
                row.getString("need"),
                row.getString("started_by"),
                row.getObject("started_on", LocalDate.class),
                Stage.valueOf(row.getString("stage")),
                new Parties(row.getString("drafter"), row.getString("decider"), row.getString("clerk")),
                contents(row),
                row.getObject("policy_on", LocalDate.class),
                new Issue(
                        row.getObject("signed_on", LocalDate.class),
                        row.getString("paper_id"),
                        row.getString("document_number"),
                        row.getObject("numbered_on", LocalDate.class)),
                end(row));
    }

    private static @Nullable Contents contents(ResultSet row) throws SQLException {
        return row.getString("posts") == null
                ? null
                : new Contents(
                        row.getInt("people_number"),
                        row.getString("posts"),
                        row.getString("form"),
                        row.getString("area"),
                        row.getInt("months"),
                        row.getString("policies"),
                        row.getString("placement"),
                        row.getObject("starts_on", LocalDate.class));
    }

    private static @Nullable End end(ResultSet row) throws SQLException {
        String element = row.getString("end_element");
        return element == null
                ? null
                : new End(
                        element,
                        row.getString("end_reason"),
                        row.getTimestamp("ended_at")
                                .toInstant()
                                .atZone(HouseClock.ZONE)
                                .toOffsetDateTime());
    }
}
