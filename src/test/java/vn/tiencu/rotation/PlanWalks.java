package vn.tiencu.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiencu.rotation.CaseWalk.BOARD;
import static vn.tiencu.rotation.CaseWalk.STANDING;
import static vn.tiencu.rotation.PlanWalk.FINANCE;
import static vn.tiencu.rotation.PlanWalk.HEALTH;
import static vn.tiencu.rotation.PlanWalk.OLDER;
import static vn.tiencu.rotation.PlanWalk.PERSON;
import static vn.tiencu.rotation.PlanWalk.POST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiencu.kernel.Refused.Kind;

/** The yearly plan, from the draft to the case of each person (NĐ 170/2025, Điều 45, 46.1–46.3a). */
abstract class PlanWalks extends RotationHouse {

    @Test
    void anApprovedListOpensACaseForEachOfItsPeople() {
        PlanWalk walk = begin().carriedOut();
        assertThat(walk.end()).isEqualTo("EndEvent_PlanCarriedOut");
        assertThat(walk.plan().issue().number()).contains("KH/TU");
        assertThat(assignments.ofPlan(walk.number()))
                .extracting(RotationAssignment::personId, each -> each.place().toPost())
                .containsExactly(tuple(PERSON, POST));
        assertThat(walk.person().openTasks()).containsExactly("UserTask_GiveRemarks", "UserTask_GiveRemarks");
    }

    @Test
    void planAndListComeBackOnceAndAreMendedBeforeTheyAreAgreedTo() {
        PlanWalk walk = begin().drafted().writes(STANDING, "DecidePolicy", "outcome", "RETURNED");
        assertThat(walk.plan().stage()).isEqualTo(Stage.DRAFT);
        walk.submitted(PERSON).approves("RETURNED");
        assertThat(walk.openTasks()).containsExactly("UserTask_ReviewPeople");
        walk.reviews(POST, 36).writes(BOARD, "SubmitList").approves("APPROVED");
        assertThat(walk.openTasks()).containsExactly("UserTask_IssueNumber");
    }

    @Test
    void withoutAPolicyNobodyIsAskedForPeople() {
        PlanWalk walk = begin().drafted().writes(STANDING, "DecidePolicy", "outcome", "REFUSED");
        assertThat(walk.end()).isEqualTo("EndEvent_PolicyRefused");
        assertThat(units.of(walk.number())).isEmpty();
    }

    @Test
    void aListThatIsRefusedEndsThePlanAndOpensNoCase() {
        PlanWalk walk = begin().submitted(PERSON).approves("REFUSED");
        assertThat(walk.end()).isEqualTo("EndEvent_ListRefused");
        assertThat(assignments.ofPlan(walk.number())).isEmpty();
    }

    @Test
    void aPlanIsDroppedBeforeItIsCarriedOut() {
        PlanWalk walk = begin().called();
        planDesk.withdraw(walk.number(), "Chờ sắp xếp tổ chức bộ máy.", caller(BOARD));
        assertThat(walk.end()).isEqualTo("EndEvent_PlanWithdrawn");
        assertThat(walk.openTasks()).isEmpty();
        refused(Kind.CONFLICT, () -> planDesk.withdraw(walk.number(), "Lần nữa.", caller(BOARD)), "tooLate");
    }

    @Test
    void unitsThatStaySilentAreNotWaitedForAndARefusalToTakePeopleGoesUpWithItsReason() {
        PlanWalk walk = begin().called();
        String reason = "Đang sắp xếp lại, chưa có nhà ở công vụ.";
        refused(Kind.RULES, () -> walk.refusesOutsiders(HEALTH, " "), "refusalWithoutReason");
        walk.refusesOutsiders(HEALTH, reason);
        itIs(today().plusDays(40));
        runDueTimers();
        assertThat(walk.openTasks()).containsExactly("UserTask_ReviewPeople");
        assertThat(units.of(walk.number())).anySatisfy(each -> {
            assertThat(each.refusal()).isEqualTo(reason);
            assertThat(each.accepts()).isFalse();
        });
    }

    @Test
    void aPersonStandsInAPlanOnce() {
        PlanWalk walk = begin().called();
        refused(Kind.RULES, () -> walk.proposes(FINANCE, PERSON, PERSON), "personTwice");
        walk.proposes(FINANCE, PERSON);
        refused(Kind.RULES, () -> walk.proposes(HEALTH, PERSON), "personTwice");
        refused(Kind.RULES, () -> walk.proposes(HEALTH, "cb-9999"), "unknownPerson");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "cu-so-ldtbxh-giam-doc, postGone",
        "so-khong-co, unknownPost",
        "so-tai-chinh-giam-doc, sameUnit",
        "so-y-te-van-phong-chanh-van-phong, notOfThisPlan"
    })
    void thePostMustBeThereAndBeOneOfThisPlan(String postId, String code) {
        PlanWalk walk = begin().called().proposes(FINANCE, PERSON).proposes(HEALTH);
        refused(Kind.RULES, () -> walk.reviews(postId, 36), code);
        assertThat(walk.openTasks()).containsExactly("UserTask_ReviewPeople");
    }

    @Test
    void aLocalPersonIsKeptOutOfAPostThatIsNotForLocalPeople() {
        PlanWalk walk = begin().called().proposes(FINANCE, PERSON).proposes(HEALTH);
        jdbc.sql("UPDATE people_person SET hometown = 'Xã An Phú, tỉnh Quảng Ngãi' WHERE person_id = ?")
                .param(PERSON)
                .update();
        refused(Kind.RULES, () -> walk.reviews("xa-21034-bi-thu", 36), "notLocal");
        jdbc.sql("UPDATE people_person SET hometown = 'Xã Sa Thầy, tỉnh Quảng Ngãi' WHERE person_id = ?")
                .param(PERSON)
                .update();
    }

    @Test
    void twoPeopleAreNotSentToOneFreeSeatAndNobodyIsLeftOutInSilence() {
        PlanWalk walk = begin().called().proposes(FINANCE, PERSON, OLDER).proposes(HEALTH);
        refused(Kind.RULES, () -> walk.does(BOARD, "ReviewPeople", Map.of("lines", List.of(), "content", "x")));
        refused(Kind.RULES, () -> walk.reviews("so-y-te-giam-doc", 36), "seatTwice");
    }

    @ParameterizedTest(name = "{0} months from {1}: {2}")
    @CsvSource({"35, 2027-03-01, durationTooShort", "36, 2026-12-31, startOutside", "36, 2028-01-01, startOutside"})
    void aPlanSetsNoTimeBelowThreeYearsAndBeginsInItsYear(int months, LocalDate startsOn, String code) {
        PlanWalk walk = begin();
        refused(Kind.RULES, () -> walk.drafts(months, startsOn), code);
    }

    @Test
    void onePlanOfAYearIsMadeAtATimeByThoseWhoseTaskItIs() {
        PlanWalk walk = begin();
        refused(Kind.CONFLICT, this::begin, "alreadyOpen");
        var next = new PlanRequest(2027, "x");
        refused(Kind.FORBIDDEN, () -> planDesk.begin(next, caller(FINANCE)));
        refused(Kind.RULES, () -> planDesk.begin(new PlanRequest(2029, "x"), caller(BOARD)), "yearNotPlannable");
        refused(Kind.NOT_FOUND, () -> planDesk.readable(walk.number(), caller(FINANCE)));
    }
}
