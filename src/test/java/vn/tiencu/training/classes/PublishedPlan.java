package vn.tiencu.training.classes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.training.PlanKind;
import vn.tiencu.training.Stage;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.PlanClass;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.store.Classes;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.store.TrainingPlans;

/** Plans of 2026 with classes of the political school, published in January. */
@TestComponent
public class PublishedPlan {

    /** Forty periods at the political school. */
    public static final String COURSE = "WALKED_COURSE";

    /** A master's course, which the decree asks compensation for. */
    public static final String MASTER = "WALKED_MASTER";

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 20);
    private final TrainingPlans plans;
    private final Lines lines;
    private final Classes classes;
    private final JdbcClient jdbc;
    private int serial;

    PublishedPlan(TrainingPlans plans, Lines lines, Classes classes, JdbcClient jdbc) {
        this.plans = plans;
        this.lines = lines;
        this.classes = classes;
        this.jdbc = jdbc;
    }

    /** Somebody in a class. */
    public record Learner(String unitId, String personId) {}

    /** A plan with one class of these people; give its class with {@link #classOf}. */
    public String plan(String programme, boolean published, Learner... learners) {
        programmes();
        String number = draft();
        String id = number + "-1";
        classes.replaceAll(
                number,
                List.of(new PlanClass(
                        id,
                        number,
                        programme,
                        1,
                        "lanh-dao-truong-chinh-tri",
                        "IN_PERSON",
                        40,
                        2,
                        30_000_000,
                        null,
                        null,
                        null)));
        List<PlanLine> added = new ArrayList<>();
        for (Learner each : learners) {
            added.add(line(number, programme, each));
        }
        added.forEach(each -> lines.add(each, "noivu.tochuc1"));
        Map<String, String> assigned = new HashMap<>();
        added.forEach(each -> assigned.put(each.id(), id));
        classes.assign(number, Map.copyOf(assigned));
        if (published) {
            plans.published(number, JANUARY);
            plans.moveTo(number, Stage.CARRIED_OUT);
        }
        return number;
    }

    public TrainingPlan get(String number) {
        return plans.get(number);
    }

    public static String classOf(String plan) {
        return plan + "-1";
    }

    public static String lineOf(String plan, String personId) {
        return plan + "-" + personId;
    }

    private String draft() {
        CaseNumber number = new CaseNumber("DT", 2026, 900_000 + ++serial);
        jdbc.sql("UPDATE training_plan SET open_guard = NULL").update();
        plans.add(new TrainingPlan(
                number,
                2026,
                PlanKind.ANNUAL,
                null,
                "Xây dựng sớm",
                "noivu.tochuc1",
                LocalDate.of(2025, 10, 6),
                Stage.CALL,
                new TrainingPlan.Parties(
                        "to-chuc-so-noi-vu",
                        "dang-uy-ubnd",
                        "ban-to-chuc",
                        "ban-thuong-vu",
                        "ubnd-tinh",
                        "van-thu-ubnd"),
                "1",
                null,
                null,
                new TrainingPlan.Issue(null, null, null, null, null, null),
                new TrainingPlan.Report(null, null, null),
                null));
        return number.toString();
    }

    private static PlanLine line(String plan, String programme, Learner learner) {
        return new PlanLine(
                lineOf(plan, learner.personId()),
                plan,
                learner.unitId(),
                learner.personId(),
                null,
                programme,
                PlanLine.Gap.UNIT_REQUEST,
                1,
                PlanLine.Funding.STATE_BUDGET,
                1_000_000,
                2,
                PlanLine.Source.UNIT,
                PlanLine.State.CONFIRMED,
                "",
                null,
                1);
    }

    private void programmes() {
        programme(COURSE, "Kỹ năng xử lý tình huống", "JOB_POSITION", 40);
        programme(MASTER, "Thạc sĩ Quản lý công", "POSTGRADUATE", 0);
    }

    private void programme(String key, String name, String subject, int periods) {
        jdbc.sql("DELETE FROM training_programme WHERE programme = ?")
                .param(key)
                .update();
        jdbc.sql(
                        "INSERT INTO training_programme (programme, name, name_en, subject, form, weeks, periods, organiser_body,"
                                + " least_seats, most_seats, cost_per_person, cost_per_class, funding, citation)"
                                + " VALUES (?, ?, ?, ?, 'IN_PERSON', 1, ?, 'lanh-dao-truong-chinh-tri', 1, 60, 0, 0, 'STATE_BUDGET', '')")
                .params(key, name, name, subject, periods)
                .update();
    }
}
