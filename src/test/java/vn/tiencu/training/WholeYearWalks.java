package vn.tiencu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.training.PlanWalk.CLERK;
import static vn.tiencu.training.PlanWalk.DRAFTER;
import static vn.tiencu.training.PlanWalk.ISSUER;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiencu.kernel.Refused.Kind;

/** From the direction to the report of the year's results. */
abstract class WholeYearWalks extends TrainingHouse {

    @Test
    void aPlanIsIssuedInTimeAndItsResultsAreReported() {
        PlanWalk walk = begin().published();
        TrainingPlan plan = walk.plan();
        assertThat(plan.stage()).isEqualTo(Stage.CARRIED_OUT);
        assertThat(plan.issue().number()).matches("\\d+/QĐ-UBND");
        assertThat(plan.issue().numberedOn()).isBefore(plan.issueBefore());
        assertThat(walk.openTasks()).isEmpty();

        itIs(LocalDate.of(2027, 12, 20));
        runDueTimers();
        assertThat(walk.openTasks()).as("the report is not begun yet").isEmpty();
        itIs(LocalDate.of(2028, 1, 10));
        runDueTimers();
        walk.writes(DRAFTER, "ReportResults")
                .does(ISSUER, "SignReport", Map.of("signedOn", today()))
                .does(CLERK, "SendReport", Map.of("sentOn", today()));

        assertThat(walk.end()).isEqualTo("EndEvent_ResultsReported");
        assertThat(walk.plan().report().sentOn()).isBefore(walk.plan().reportBefore());
        assertThat(walk.plan().report().number()).matches("\\d+/BC-UBND");
    }

    @Test
    void anAdjustmentGoesTheSameWayAndEndsWithItsPublication() {
        PlanWalk annual = begin().published();
        PlanWalk change = begin(new PlanRequest(2027, PlanKind.ADJUSTMENT, annual.number(), "Bổ sung một lớp."))
                .published();

        assertThat(change.end()).isEqualTo("EndEvent_AdjustmentPublished");
        assertThat(change.plan().adjusts()).isEqualTo(annual.number());
        assertThat(annual.plan().end()).as("the plan of the year goes on").isNull();
    }

    @Test
    void onlyAPlanInForceCanBeAdjustedAndItIsMadeOnlyOnce() {
        var nothing = new PlanRequest(2027, PlanKind.ADJUSTMENT, "DT-2026-999999", "Bổ sung.");
        refused(Kind.RULES, () -> begin(nothing), "adjustsNothing");

        PlanWalk annual = begin().published();
        var again = new PlanRequest(2027, PlanKind.ANNUAL, null, "Làm lại.");
        refused(Kind.RULES, () -> begin(again), "alreadyIssued");
        refused(
                Kind.RULES,
                () -> begin(new PlanRequest(2027, PlanKind.ANNUAL, annual.number(), "Nhầm.")),
                "adjustsNothing");
    }

    @Test
    void twoPlansOfOneYearAreNotMadeAtOnce() {
        begin();
        refused(Kind.CONFLICT, this::begin, "alreadyOpen");
    }

    @Test
    void yearsThatAreOverOrFarOffAreNotPlanned() {
        for (int year : new int[] {2025, 2028}) {
            refused(
                    Kind.RULES,
                    () -> begin(new PlanRequest(year, PlanKind.ANNUAL, null, "Xây dựng.")),
                    "yearNotPlannable");
        }
    }

    @Test
    void aPlanIsDroppedBeforeItIsSignedButNotAfter() {
        PlanWalk walk = begin().agreed();
        desk.withdraw(walk.number(), "Chờ hướng dẫn mới", caller("danguyubnd.phobithu"));
        assertThat(walk.end()).isEqualTo("EndEvent_Withdrawn");
        assertThat(walk.openTasks()).isEmpty();

        PlanWalk signed = begin().signed();
        refused(Kind.CONFLICT, () -> desk.withdraw(signed.number(), "Muộn", caller("danguyubnd.phobithu")), "tooLate");
        assertThat(signed.plan().end()).isNull();
    }

    @Test
    void whoHasNoPartInItNeitherBeginsNorDropsNorSeesIt() {
        var request = new PlanRequest(2027, PlanKind.ANNUAL, null, "Xây dựng.");
        refused(Kind.FORBIDDEN, () -> desk.begin(request, caller("taichinh.tochuc1")));
        PlanWalk walk = begin();
        refused(Kind.NOT_FOUND, () -> desk.readable(walk.number(), caller("yte.giamdoc")));
        refused(Kind.FORBIDDEN, () -> desk.withdraw(walk.number(), "Không", caller("btv.thuky")));
    }
}
