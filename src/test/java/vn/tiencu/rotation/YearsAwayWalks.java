package vn.tiencu.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.rotation.CaseWalk.CHAIR;
import static vn.tiencu.rotation.CaseWalk.RECEIVER;
import static vn.tiencu.rotation.PlanWalk.PERSON;
import static vn.tiencu.rotation.PlanWalk.POST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiencu.kernel.Refused.Kind;
import vn.tiencu.people.PersonRecord.Holding;

/** The years away, evaluated every year, and what follows (NĐ 170/2025, Điều 48–50). */
abstract class YearsAwayWalks extends RotationHouse {

    private static final LocalDate LAST_DAY = BEGIN.plusMonths(36).minusDays(1);

    private PersonWalk threeYearsAway() {
        return person().away()
                .evaluates(BEGIN.plusYears(1))
                .evaluates(BEGIN.plusYears(2))
                .evaluates(LAST_DAY);
    }

    private List<String> postsOn(LocalDate day) {
        return people.recordOf(PERSON).holdings().stream()
                .filter(each -> each.period().contains(day))
                .map(Holding::post)
                .map(each -> each.id())
                .toList();
    }

    @Test
    void theDecisionIsWrittenInTheRecordWithItsLastDay() {
        PersonWalk walk = person().away();
        assertThat(walk.about().decision().until()).isEqualTo(LAST_DAY);
        assertThat(walk.about().decision().number()).contains("QĐ-UBND");
        assertThat(postsOn(BEGIN)).containsExactly(POST);
        assertThat(postsOn(BEGIN.minusDays(1))).containsExactly("so-tai-chinh-pho-giam-doc");
    }

    @Test
    void theReceivingUnitEvaluatesEveryYearAndThePersonIsPlacedAtTheEnd() {
        PersonWalk walk = person().away();
        assertThat(walk.openTasks()).as("nothing is due in the first year").isEmpty();
        itIs(BEGIN.plusYears(1).minusDays(1));
        runDueTimers();
        assertThat(walk.openTasks()).isEmpty();
        walk.evaluates(BEGIN.plusYears(1)).evaluates(BEGIN.plusYears(2)).evaluates(LAST_DAY);
        assertThat(evaluations.of(walk.number())).hasSize(3);
        assertThat(walk.openTasks()).containsExactly("UserTask_ReviewSelf");
        assertThat(walk.placed("PLACED").end()).isEqualTo("EndEvent_Placed");
    }

    @Test
    void whoReturnsIsPlacedToo() {
        assertThat(threeYearsAway().placed("RETURNED").end()).isEqualTo("EndEvent_Placed");
    }

    @Test
    void whoStaysIsNoRotatedOfficerAnyMore() {
        PersonWalk walk = threeYearsAway().placed("STAYS");
        assertThat(walk.end()).isEqualTo("EndEvent_StaysAtReceiver");
        assertThat(assignments.open(PERSON)).isEmpty();
    }

    @Test
    void anExtensionGoesOnInACaseOfItsOwnThatBeginsWithTheSupervision() {
        PersonWalk walk = threeYearsAway().placed("EXTENDED", "extendedUntil", LAST_DAY.plusYears(1));
        assertThat(walk.end()).isEqualTo("EndEvent_TermExtended");
        String next = assignments.open(PERSON).orElseThrow();
        PersonWalk goesOn = new PersonWalk(this, next);
        assertThat(goesOn.about().continues()).isEqualTo(walk.number());
        assertThat(goesOn.about().stage()).isEqualTo(Stage.SUPERVISION);
        assertThat(goesOn.openTasks()).isEmpty();
        goesOn.evaluates(LAST_DAY.plusYears(1));
        assertThat(goesOn.placed("STAYS").end()).isEqualTo("EndEvent_StaysAtReceiver");
    }

    @Test
    void anExtensionThatEndsBeforeItBeginsIsRefused() {
        PersonWalk walk = threeYearsAway();
        refused(Kind.RULES, () -> walk.placed("EXTENDED", "extendedUntil", LAST_DAY.minusDays(1)));
        refused(
                Kind.RULES,
                () -> walk.does(
                        CaseWalk.STANDING,
                        "DecidePlacement",
                        Map.of("outcome", "EXTENDED", "signedOn", today(), "content", "Kéo dài.")));
    }

    @Test
    void aLeaderOfTheIssuingBodyEndsARotationEarlyWithTheReason() {
        PersonWalk walk = person().away().evaluates(BEGIN.plusYears(1));
        LocalDate day = BEGIN.plusMonths(14);
        itIs(day);
        assertThat(desk.mayEndEarly(walk.about(), caller(RECEIVER))).isFalse();
        assertThat(desk.mayEndEarly(walk.about(), caller(CHAIR))).isTrue();
        refused(Kind.FORBIDDEN, () -> desk.endEarly(walk.number(), "Không.", day, caller(RECEIVER)));
        refused(
                Kind.RULES,
                () -> desk.endEarly(walk.number(), "Sớm quá.", BEGIN.minusDays(1), caller(CHAIR)),
                "dayTooEarly");
        desk.endEarly(walk.number(), "Do yêu cầu nhiệm vụ.", day, caller(CHAIR));
        assertThat(walk.openTasks()).containsExactly("UserTask_NumberEarlyEnd");
        assertThat(desk.mayEndEarly(walk.about(), caller(CHAIR)))
                .as("once only")
                .isFalse();
        walk.does(CaseWalk.STATE_CLERK, "NumberEarlyEnd", Map.of("issuedOn", today()));
        assertThat(walk.end()).isEqualTo("EndEvent_EndedEarly");
        assertThat(walk.about().years().earlyReason()).isEqualTo("Do yêu cầu nhiệm vụ.");
    }

    @Test
    void aRotationThatHasNotBegunCannotEndEarly() {
        PersonWalk walk = person().signed();
        refused(Kind.CONFLICT, () -> desk.endEarly(walk.number(), "Sớm.", today(), caller(CHAIR)), "tooLate");
    }
}
