package vn.tiencu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.training.PlanWalk.APPRAISER;
import static vn.tiencu.training.PlanWalk.DRAFTER;
import static vn.tiencu.training.PlanWalk.ENDORSER;
import static vn.tiencu.training.PlanWalk.ISSUER;
import static vn.tiencu.training.PlanWalk.STANDING;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiencu.kernel.Refused.Kind;

/** Endorsement, the seven working days of the appraisal, and the opinion of the Standing Committee. */
abstract class AppraisalWalks extends TrainingHouse {

    private static final String TASK = "UserTask_AppraisePlan";

    @Test
    void aDraftThatIsNotEndorsedIsWorkedOverAndComesAgain() {
        PlanWalk walk = begin().drafted().writes(ENDORSER, "EndorsePlan", "outcome", "RETURNED");
        assertThat(walk.plan().stage()).isEqualTo(Stage.DRAFT);
        walk.does(DRAFTER, "ReviseDraft", Map.of("content", "Đã giảm số lớp."))
                .writes(ENDORSER, "EndorsePlan", "outcome", "ENDORSED");
        assertThat(walk.openTasks()).containsExactly("UserTask_SubmitPlan");
    }

    /** Seven working days count from the day after the receipt; Tết, holidays and worked Saturdays are counted as announced. */
    @ParameterizedTest(name = "received on {0}: due on {1}")
    @CsvSource({
        "2026-11-02, 2026-11-11",
        "2026-11-06, 2026-11-17",
        "2026-12-28, 2027-01-07",
        "2027-01-08, 2027-01-19",
        "2027-01-20, 2027-01-29",
        "2027-01-29, 2027-02-16"
    })
    void theAppraisalHasSevenWorkingDaysFromTheReceipt(LocalDate received, LocalDate due) {
        PlanWalk walk = begin().drafted();
        itIs(received);
        walk.writes(ENDORSER, "EndorsePlan", "outcome", "ENDORSED").writes(ENDORSER, "SubmitPlan");

        assertThat(walk.due(APPRAISER, TASK)).isEqualTo(due);
        assertThat(Objects.requireNonNull(walk.plan().receipt()).at().toLocalDate())
                .as("stamped by the system")
                .isEqualTo(received);
    }

    @Test
    void aReturnedAnnualPlanStartsTheClockAnew() {
        PlanWalk walk = begin().submitted();
        itIs(today().plusDays(2));
        walk.writes(APPRAISER, "AppraisePlan", "outcome", "RETURNED");
        assertThat(walk.plan().stage()).isEqualTo(Stage.CORRECTION);
        itIs(LocalDate.of(2026, 11, 2));
        walk.does(DRAFTER, "CorrectSubmission", Map.of("content", "Đã bổ sung dự toán."));

        assertThat(walk.due(APPRAISER, TASK)).as("seven working days again").isEqualTo(LocalDate.of(2026, 11, 11));
    }

    @Test
    void aReturnedAdjustmentGoesOnWithTheRestOfItsDays() {
        PlanWalk annual = begin().published();
        PlanWalk walk = begin(new PlanRequest(2027, PlanKind.ADJUSTMENT, annual.number(), "Bổ sung."))
                .submitted();
        itIs(LocalDate.of(2026, 10, 14));
        walk.writes(APPRAISER, "AppraisePlan", "outcome", "RETURNED");
        itIs(LocalDate.of(2026, 11, 2));
        walk.does(DRAFTER, "CorrectSubmission", Map.of("content", "Đã bổ sung."));

        assertThat(walk.due(APPRAISER, TASK))
                .as("two of the seven were used, five are left")
                .isEqualTo(LocalDate.of(2026, 11, 9));
    }

    @Test
    void theStandingCommitteeMayWantTheDraftDoneAgain() {
        PlanWalk walk = begin().submitted()
                .writes(APPRAISER, "AppraisePlan", "outcome", "APPRAISED")
                .writes(STANDING, "GiveStandingOpinion", "outcome", "REDRAFT", "content", "Tăng số nữ.");
        assertThat(walk.openTasks()).containsExactly("UserTask_ReviseDraft");
        assertThat(walk.reads(DRAFTER, "UserTask_ReviseDraft")
                        .at("/asked/content")
                        .asText())
                .isEqualTo("Tăng số nữ.");
    }

    @Test
    void anOpinionThatRefusesEndsThePlanWithItsReason() {
        PlanWalk walk = begin().submitted()
                .writes(APPRAISER, "AppraisePlan", "outcome", "APPRAISED")
                .writes(STANDING, "GiveStandingOpinion", "outcome", "REFUSED");
        assertThat(walk.end()).isEqualTo("EndEvent_PlanRefused");
        assertThat(begin().openTasks()).as("the way is free for another one").isNotEmpty();
    }

    @Test
    void onlyLeadersSubmitAndSign() {
        PlanWalk walk = begin().drafted().writes(ENDORSER, "EndorsePlan", "outcome", "ENDORSED");
        refused(Kind.FORBIDDEN, () -> walk.writes("noivu.giamdoc", "SubmitPlan"));
        walk.writes(ENDORSER, "SubmitPlan");
        assertThat(walk.openTasks()).containsExactly(TASK);
    }

    @Test
    void aPlanThatIsLateCanStillBeSignedAndIsSeenToBeLate() {
        PlanWalk walk = begin().agreed().does(DRAFTER, "CorrectPlan", Map.of("content", "Tiếp thu."));
        itIs(LocalDate.of(2027, 2, 16));
        assertThat(walk.reads(ISSUER, "UserTask_SignPlan").path("late").asBoolean())
                .isTrue();
        walk.does(ISSUER, "SignPlan", Map.of("signedOn", today()));
        assertThat(walk.plan().issue().signedOn()).isAfter(walk.plan().issueBefore());
    }

    @Test
    void aDayThatHasNotComeIsRefused() {
        PlanWalk walk = begin().agreed().does(DRAFTER, "CorrectPlan", Map.of("content", "Tiếp thu."));
        refused(
                Kind.RULES,
                () -> walk.does(ISSUER, "SignPlan", Map.of("signedOn", today().plusDays(1))),
                "dayInFuture");
        assertThat(walk.plan().issue().signedOn()).isNull();
    }
}
