package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiencu.kernel.Refused.Kind;

/** What the ballots of steps 2 to 5 lead to (NĐ 170/2025, Điều 33.2b–đ). */
abstract class BallotWalks extends AppointmentHouse {

    private Walk secondStep() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.STEP_1);
        walk.adopt("cb-0022", "cb-0026", "cb-0030");
        return walk;
    }

    /** Two people at step 3: each has between 30 and 50 percent of the second step. */
    private Walk thirdStepWithTwo() {
        Walk walk = secondStep();
        walk.meet(all -> Walk.votes("cb-0022", all / 2, "cb-0026", all / 2));
        return walk;
    }

    private Walk fifthStepWithTwo() {
        Walk walk = thirdStepWithTwo();
        walk.meet(all -> Walk.votes("cb-0022", 2, "cb-0026", 2));
        walk.meet();
        walk.hear();
        return walk;
    }

    /** One deputy fewer, so that four people vote and two can have half each. */
    private void oneDeputyLeaves() {
        jdbc.sql("UPDATE people_holding SET to_date = DATE '2026-11-20' WHERE person_id = 'cb-0015' AND to_date IS NULL")
                .update();
    }

    @Test
    void moreThanHalfAtStepTwoChoosesOnePerson() {
        Walk walk = secondStep();
        walk.meet(all -> Walk.votes("cb-0022", all / 2 + 1, "cb-0026", all - all / 2 - 1));

        assertThat(walk.about().stage()).isEqualTo(Stage.STEP_3);
        assertThat(walk.listed(Stage.STEP_3)).containsExactly("cb-0022");
    }

    @Test
    void withoutThatEveryoneFromThirtyPercentGoesOn() {
        Walk walk = secondStep();
        walk.meet(all -> Walk.votes("cb-0022", (int) Math.ceil(all * 0.3), "cb-0026", (int) Math.ceil(all * 0.3)));

        assertThat(walk.listed(Stage.STEP_3)).containsExactlyInAnyOrder("cb-0022", "cb-0026");
    }

    @Test
    void theCaseEndsWhenNobodyHasThirtyPercentAtStepTwo() {
        Walk walk = secondStep();
        walk.meet(all -> Walk.votes("cb-0022", (all * 3 - 1) / 10, "cb-0026", 1));

        assertThat(walk.end()).isEqualTo("EndEvent_NobodyProposed");
        assertThat(walk.endReason()).startsWith("Dừng ở bước 2");
    }

    @Test
    void theCaseEndsWhenNobodyHasThirtyPercentAtStepThree() {
        Walk walk = thirdStepWithTwo();
        walk.meet(all -> Walk.votes("cb-0022", 1, "cb-0026", 1));

        assertThat(walk.endReason()).startsWith("Dừng ở bước 3: không ai đạt 30 %");
    }

    @Test
    void somebodyElseNamedAtStepThreeIsVotedOnSeparatelyAndNeedsTwoThirds() {
        Walk walk = thirdStepWithTwo();
        assertThat(Walk.ids(the("noivu.tochuc1").reads(walk, "UserTask_ConveneMeeting").path("candidates")))
                .containsExactlyInAnyOrder("cb-0022", "cb-0026");
        walk.meet(all -> Map.of("cb-0034", 3));

        assertThat(walk.about().stage()).isEqualTo(Stage.STEP_3_NEWCOMER);
        assertThat(walk.listed(Stage.STEP_3_NEWCOMER)).containsExactly("cb-0034");
        walk.meet(all -> Map.of("cb-0034", 4));
        assertThat(walk.about().stage()).isEqualTo(Stage.STEP_4);
        assertThat(walk.listed(Stage.STEP_4)).containsExactly("cb-0034");
    }

    @Test
    void withoutTwoThirdsForTheNewPersonTheCaseEnds() {
        Walk walk = thirdStepWithTwo();
        walk.meet(all -> Map.of("cb-0034", 3));
        walk.meet(all -> Map.of("cb-0034", 3));

        assertThat(walk.end()).isEqualTo("EndEvent_NobodyProposed");
        assertThat(walk.endReason()).contains("không đạt 2/3");
    }

    @Test
    void theFormOfStepThreeNamesWhoElseMayBeNamedAndNobodyUnqualifiedMay() {
        Walk walk = thirdStepWithTwo();
        the("noivu.tochuc1").convenes(walk, 5);
        var form = the("noivu.tochuc2").reads(walk, "UserTask_EnterFirstCount");

        assertThat(Walk.ids(form.path("others"))).contains("cb-0030", "cb-0034").doesNotContain("cb-0038", "cb-0022");
        refused(
                Kind.RULES, () -> the("noivu.tochuc2").countsFirst(walk, 5, Walk.votes("cb-0022", 2, "cb-0038", 3)),
                "monthsInPost");
    }

    @Test
    void stepFourIsHeardAndHasNoMark() {
        Walk walk = thirdStepWithTwo();
        walk.meet(all -> Walk.votes("cb-0022", 2, "cb-0026", 2));
        walk.meet(all -> Walk.votes("cb-0022", 1, "cb-0026", 0));

        assertThat(walk.about().stage()).isEqualTo(Stage.STEP_5);
        assertThat(walk.listed(Stage.STEP_5)).containsExactlyInAnyOrder("cb-0022", "cb-0026");
        assertThat(walk.openTasks()).containsExactly("UserTask_GiveCommitteeOpinion", "UserTask_VerifyNewIssues");
    }

    @Test
    void anIssueThatStaysOpenEndsTheCaseBeforeStepFive() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.STEP_5);
        the("noivu.tochuc1").verifies(walk, "UNRESOLVED");
        assertThat(walk.openTasks()).containsExactly("UserTask_GiveCommitteeOpinion");
        the("noivu.capuy").opinesForTheCommittee(walk, "OBJECTED");

        assertThat(walk.end()).isEqualTo("EndEvent_NobodyProposed");
        assertThat(walk.endReason()).contains("vấn đề mới chưa được kết luận");
    }

    @Test
    void aResolvedIssueAndAnObjectionOfTheCommitteeLeaveTheVoteToTheLeadership() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.STEP_5);
        the("noivu.tochuc1").verifies(walk, "RESOLVED");
        the("noivu.capuy").opinesForTheCommittee(walk, "OBJECTED");

        assertThat(walk.openTasks()).containsExactly("UserTask_ConveneMeeting");
        assertThat(walk.last("UserTask_GiveCommitteeOpinion").outcome()).isEqualTo("OBJECTED");
    }

    @Test
    void moreThanHalfAtStepFiveIsProposed() {
        Walk walk = fifthStepWithTwo();
        walk.meet(all -> Walk.votes("cb-0026", 3, "cb-0022", 2));

        assertThat(walk.about().selected()).isEqualTo("cb-0026");
        assertThat(walk.openTasks()).containsExactly("UserTask_SubmitProposal");
    }

    @Test
    void theCaseEndsWhenNobodyHasMoreThanHalfAtStepFive() {
        Walk walk = fifthStepWithTwo();
        walk.meet(all -> Walk.votes("cb-0022", 2, "cb-0026", 2));

        assertThat(walk.end()).isEqualTo("EndEvent_NobodyProposed");
        assertThat(walk.endReason()).startsWith("Dừng ở bước 5");
    }

    @Test
    void oneWithExactlyHalfAloneHasNotPassed() {
        oneDeputyLeaves();
        Walk walk = fifthStepWithTwo();
        walk.meet(all -> Walk.votes("cb-0022", 2, "cb-0026", 1));

        assertThat(walk.endReason()).startsWith("Dừng ở bước 5");
    }

    @Test
    void atHalfEachTheHeadAloneChooses() {
        oneDeputyLeaves();
        Walk walk = fifthStepWithTwo();
        walk.meet(all -> Walk.votes("cb-0022", 2, "cb-0026", 2));

        assertThat(walk.openTasks()).containsExactly("UserTask_ChooseAtTie");
        assertThat(Walk.ids(the("noivu.giamdoc").reads(walk, "UserTask_ChooseAtTie").path("candidates")))
                .containsExactlyInAnyOrder("cb-0022", "cb-0026");
        refused(Kind.FORBIDDEN, () -> the("noivu.phogiamdoc").chooses(walk, "cb-0026"));
        againstTheRules("notOnList", () -> the("noivu.giamdoc").chooses(walk, "cb-0030"));

        the("noivu.giamdoc").chooses(walk, "cb-0026");
        assertThat(walk.about().selected()).isEqualTo("cb-0026");
        assertThat(walk.about().stage()).isEqualTo(Stage.DOSSIER);
        assertThat(walk.until(Stage.APPRAISAL).openTasks()).contains("UserTask_GiveOpinion");
    }

    @Test
    void atHalfEachForADivisionTheHeadOfTheDepartmentChooses() {
        jdbc.sql("UPDATE people_holding SET to_date = DATE '2026-11-20' WHERE person_id = 'cb-0046' AND to_date IS NULL")
                .update();
        Walk walk = request(BUDGET_HEAD, "cb-0053").until(Stage.STEP_1);
        walk.adopt("cb-0053", "cb-0054");
        walk.meet(all -> Walk.votes("cb-0053", all / 2, "cb-0054", all / 2));
        walk.meet(all -> Walk.votes("cb-0053", 2, "cb-0054", 2));
        walk.meet(all -> Walk.votes("cb-0053", 1, "cb-0054", 1));
        walk.hear();
        walk.meet(all -> Walk.votes("cb-0053", 2, "cb-0054", 2));

        the("taichinh.giamdoc").chooses(walk, "cb-0054");
        assertThat(walk.about().selected()).isEqualTo("cb-0054");
    }
}
