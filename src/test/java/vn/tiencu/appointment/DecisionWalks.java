package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiencu.kernel.Refused.Kind;

/** Opinions, appraisal, and the decision (Hướng dẫn 45-HD/BTCTW, III.2; NĐ 170/2025, Điều 33.2đ). */
abstract class DecisionWalks extends AppointmentHouse {

    private Walk asked() {
        return request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.APPRAISAL);
    }

    @Test
    void fourBodiesAreAskedAndEachSeesOnlyItsOwnQuestion() {
        Walk walk = asked();

        assertThat(walk.openTasks()).hasSize(4).containsOnly("UserTask_GiveOpinion");
        assertThat(the("kiemtra.uyvien").tasksOf(walk)).singleElement().satisfies(task -> assertThat(task.bodies())
                .containsExactly("uy-ban-kiem-tra"));
        assertThat(the("tuyengiao.chuyenvien").tasksOf(walk)).isEmpty();
    }

    @Test
    void theAppraisalBeginsWhenAllHaveAnswered() {
        Walk walk = asked();
        Walk.CONSULTED.subList(0, 3).forEach(each -> the(each).answers(walk, "AGREE"));
        assertThat(walk.openTasks()).containsExactly("UserTask_GiveOpinion");
        the("thanhtra.chuyenvien").answers(walk, "NO_COMMENT");

        assertThat(walk.openTasks()).containsExactly("UserTask_Appraise");
        var opinions = the("bantochuc.chuyenvien").reads(walk, "UserTask_Appraise").path("opinions");
        assertThat(opinions.findValuesAsText("opinion")).containsExactlyInAnyOrder("AGREE", "AGREE", "AGREE", "NO_COMMENT");
    }

    @Test
    void silenceOfABodyHoldsTheAppraisalUpForFifteenWorkingDaysAndNoLonger() {
        Walk walk = asked();
        the("kiemtra.uyvien").answers(walk, "AGREE");
        var closes = calendar.deadline(today(), vn.tiencu.calendar.Term.workingDays(15)).due();
        clock.moveTo(closes, LocalTime.of(23, 0));
        runDueTimers();
        assertThat(walk.openTasks()).hasSize(3).containsOnly("UserTask_GiveOpinion");

        clock.moveTo(closes.plusDays(1), LocalTime.of(0, 1));
        runDueTimers();

        assertThat(walk.openTasks()).containsExactly("UserTask_Appraise");
        var opinions = the("bantochuc.chuyenvien").reads(walk, "UserTask_Appraise").path("opinions");
        assertThat(opinions).hasSize(4);
        assertThat(opinions.findValuesAsText("answeredOn")).containsOnlyOnce("2026-11-23");
    }

    @Test
    void objectionsGoUpAndDoNotEndTheCase() {
        Walk walk = asked();
        Walk.CONSULTED.forEach(each -> the(each).answers(walk, "DISAGREE"));
        the("bantochuc.chuyenvien").appraises(walk, "OBJECT");

        assertThat(walk.about().stage()).isEqualTo(Stage.DECISION);
        assertThat(walk.openTasks()).containsExactly("UserTask_ConveneMeeting");
        assertThat(walk.until(Stage.ENDED).end()).isEqualTo("EndEvent_Appointed");
    }

    @Test
    void theCollectiveDecidesByMoreThanHalfOfAllItsMembers() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.DECISION);
        assertThat(walk.convened()).hasSize(15);
        walk.meet(all -> Map.of("cb-0022", 8));

        assertThat(walk.openTasks()).containsExactly("UserTask_SignDecision");
        assertThat(walk.about().stage()).isEqualTo(Stage.SIGNATURE);
    }

    @Test
    void withoutMoreThanHalfThereIsNoAppointment() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.DECISION);
        walk.meet(all -> Map.of("cb-0022", 7));

        assertThat(walk.end()).isEqualTo("EndEvent_AppointmentRefused");
        assertThat(people.recordOf("cb-0022").holdings()).noneMatch(each -> each.post().id().equals(DEPUTY_DIRECTOR));
    }

    @Test
    void whereTheDepartmentDecidesOnlyItsHeadDoes() {
        Walk walk = request(BUDGET_HEAD, "cb-0053").until(Stage.DECISION);

        refused(Kind.FORBIDDEN, () -> the("taichinh.phogiamdoc").decides(walk, "APPOINT"));
        the("taichinh.giamdoc").decides(walk, "REFUSE");
        assertThat(walk.end()).isEqualTo("EndEvent_AppointmentRefused");
    }

    @Test
    void theHeadDecidesOnAnExceptionOnlyWithAReason() {
        Walk walk = request(BUDGET_HEAD, "cb-0053").until(Stage.DECISION);
        jdbc.sql("INSERT INTO people_discipline (person_id, form, decided_on, ends_on, corruption)"
                        + " VALUES ('cb-0053', 'REPRIMAND', DATE '2025-06-02', DATE '2026-06-01', FALSE)")
                .update();
        againstTheRules("overrideReasonMissing", () -> the("taichinh.giamdoc").decides(walk, "APPOINT"));

        the("taichinh.giamdoc")
                .completes(
                        walk, "UserTask_DecideAsHead",
                        Map.of(
                                "outcome", "APPOINT", "documentDate", today(), "content", "Đồng ý.",
                                "overrideReason", "Đã khắc phục khuyết điểm."));
        assertThat(candidates.override(walk.number(), "cb-0053")).contains("Đã khắc phục khuyết điểm.");
    }

    @Test
    void theHeadCannotDecideABarAway() {
        Walk walk = request(BUDGET_HEAD, "cb-0053").until(Stage.DECISION);
        jdbc.sql("INSERT INTO people_open_case (person_id, kind, opened_on)"
                        + " VALUES ('cb-0053', 'INVESTIGATION', DATE '2026-11-02')")
                .update();

        refused(Kind.RULES, () -> the("taichinh.giamdoc").decides(walk, "APPOINT"), "openProceedings");
    }
}
