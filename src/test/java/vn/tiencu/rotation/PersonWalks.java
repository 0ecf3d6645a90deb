package vn.tiencu.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.rotation.CaseWalk.BOARD;
import static vn.tiencu.rotation.CaseWalk.RECEIVER;
import static vn.tiencu.rotation.CaseWalk.SENDER;
import static vn.tiencu.rotation.CaseWalk.STANDING;
import static vn.tiencu.rotation.PlanWalk.FINANCE;
import static vn.tiencu.rotation.PlanWalk.HEALTH;
import static vn.tiencu.rotation.PlanWalk.OLDER;
import static vn.tiencu.rotation.PlanWalk.PERSON;
import static vn.tiencu.rotation.PlanWalk.POST;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiencu.kernel.Refused.Kind;

/** One person, from the remarks to the decision (NĐ 170/2025, Điều 46.3b–46.5a). */
abstract class PersonWalks extends RotationHouse {

    @Test
    void whoDoesNotMeetThePoliticalStandardIsNotRotated() {
        PersonWalk walk = person().remarked().writes(BOARD, "ConcludePolitics", "outcome", "NOT_MET");
        assertThat(walk.end()).isEqualTo("EndEvent_StandardNotMet");
    }

    @Test
    void aReceivingUnitThatRefusesIsHeardAndMayBeOverruled() {
        PersonWalk walk = person().answers("DISAGREE");
        assertThat(walk.openTasks()).containsExactly("UserTask_ConsiderRefusal");
        assertThat(walk.reads(STANDING, "ConsiderRefusal").path("opinions").toString())
                .as("every answer is kept, those that differ too")
                .contains("DISAGREE", "AGREE_WITH_CONDITIONS", "NO_COMMENT");
        walk.writes(STANDING, "ConsiderRefusal", "outcome", "INSISTED");
        assertThat(walk.openTasks()).containsExactly("UserTask_MeetPerson");
    }

    @Test
    void aReceivingUnitThatRefusesMayGetItsWay() {
        PersonWalk walk = person().answers("DISAGREE").writes(STANDING, "ConsiderRefusal", "outcome", "DROPPED");
        assertThat(walk.end()).isEqualTo("EndEvent_PersonDropped");
    }

    @Test
    void anotherPlaceIsAskedAnewAndSilenceDoesNotHoldTheCaseUp() {
        PersonWalk walk = person().answers("DISAGREE");
        refused(Kind.RULES, () -> walk.writes(STANDING, "ConsiderRefusal", "outcome", "CHANGED"), "postMissing");
        walk.writes(STANDING, "ConsiderRefusal", "outcome", "CHANGED", "postId", "so-noi-vu-pho-giam-doc");
        assertThat(walk.about().place().toUnit()).isEqualTo("so-noi-vu");
        assertThat(walk.openTasks()).contains("UserTask_GiveOpinion");
        itIs(today().plusDays(60));
        runDueTimers();
        assertThat(walk.openTasks()).containsExactly("UserTask_MeetPerson");
        walk.meets().writes(BOARD, "SubmitAssignment");
    }

    @Test
    void theCompetentBodyMayRefuse() {
        PersonWalk walk = person().submitted().writes(STANDING, "DecideRotation", "outcome", "REFUSED");
        assertThat(walk.end()).isEqualTo("EndEvent_RotationRefused");
    }

    @Test
    void aSpecialCaseIsDecidedWithItsReason() {
        PersonWalk walk = begin().carriedOut(OLDER).person().submitted();
        assertThat(walk.reads(STANDING, "DecideRotation").at("/verdict/outcome").asText())
                .as("less than ten years are left")
                .isEqualTo("OVERRIDE_REQUIRED");
        refused(Kind.RULES, () -> walk.writes(STANDING, "DecideRotation", "outcome", "AGREED"), "specialWithoutReason");
        String reason = "Nơi đến thiếu cán bộ tài chính.";
        walk.writes(STANDING, "DecideRotation", "outcome", "AGREED", "overrideReason", reason);
        assertThat(walk.about().decision().override()).isEqualTo(reason);
    }

    @Test
    void aRotationIsWithdrawnBeforeTheSignatureButNotAfter() {
        PersonWalk walk = person().concluded();
        refused(Kind.FORBIDDEN, () -> desk.withdraw(walk.number(), "Không.", caller(SENDER)));
        desk.withdraw(walk.number(), "Cán bộ ốm dài ngày.", caller(BOARD));
        assertThat(walk.end()).isEqualTo("EndEvent_AssignmentWithdrawn");

        PersonWalk signed = person().signed();
        refused(Kind.CONFLICT, () -> desk.withdraw(signed.number(), "Muộn.", caller(BOARD)), "tooLate");
    }

    /** The four seats of finance are held; one of their holders goes to health. */
    @Test
    void whoComesIntoAFullPostWaitsForTheDecisionOnWhoLeavesItButNotForTheMove() {
        PlanWalk plan = begin().called().proposes(FINANCE, PERSON).proposes(HEALTH, "cb-0150");
        plan.reviews(each -> each.equals(PERSON) ? POST : "so-tai-chinh-pho-giam-doc")
                .writes(BOARD, "SubmitList")
                .approves("APPROVED")
                .does(CaseWalk.CLERK, "IssueNumber", Map.of("issuedOn", today()));
        PersonWalk comes = plan.personOf("cb-0150").heardByHealth().decided();
        refused(Kind.RULES, comes::signedToday, "noVacancy");
        PersonWalk leaves = plan.personOf(PERSON).submitted().decided();
        comes.signedToday();
        leaves.signedToday();
    }

    /** The seat that was given away is needed: who makes room for somebody neither stays nor goes later. */
    @Test
    void whoseSeatWasGivenAwayMustLeaveItInTime() {
        PlanWalk plan = begin().called().proposes(FINANCE, PERSON).proposes(HEALTH, "cb-0150");
        plan.reviews(each -> each.equals(PERSON) ? POST : "so-tai-chinh-pho-giam-doc")
                .writes(BOARD, "SubmitList")
                .approves("APPROVED")
                .does(CaseWalk.CLERK, "IssueNumber", Map.of("issuedOn", today()));
        PersonWalk comes = plan.personOf("cb-0150").heardByHealth().decided();
        PersonWalk leaves = plan.personOf(PERSON).submitted().decided();
        comes.signedToday();
        refused(Kind.CONFLICT, () -> desk.withdraw(leaves.number(), "Ở lại.", caller(BOARD)), "seatGivenAway");
        Map<String, Object> tomorrow = Map.of("signedOn", today(), "effectiveFrom", today().plusDays(1));
        refused(Kind.RULES, () -> leaves.does(CaseWalk.CHAIR, "SignDecision", tomorrow), "leavesTooLate");
        assertThat(leaves.openTasks()).containsExactly("UserTask_SignDecision");
        leaves.signedToday();
    }

    @Test
    void onlyALeaderOfTheIssuingBodySignsAndNotForADayBefore() {
        PersonWalk walk = person().submitted().writes(STANDING, "DecideRotation", "outcome", "AGREED");
        refused(
                Kind.RULES,
                () -> walk.does(
                        CaseWalk.CHAIR,
                        "SignDecision",
                        Map.of("signedOn", today(), "effectiveFrom", today().minusDays(1))),
                "dayTooEarly");
        assertThat(walk.openTasks()).containsExactly("UserTask_SignDecision");
    }

    @Test
    void theCaseIsKnownToItsBodiesAlone() {
        PersonWalk walk = person().concluded();
        assertThat(desk.readable(walk.number(), caller(RECEIVER)).personId()).isEqualTo(PlanWalk.PERSON);
        refused(Kind.NOT_FOUND, () -> desk.readable(walk.number(), caller("ungvien")));
    }
}
