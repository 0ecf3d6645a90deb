package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.tiencu.kernel.Refused.Kind;

/** Signature, number and publication (NĐ 30/2020, Điều 13, 15 and 18). */
abstract class SignatureWalks extends AppointmentHouse {

    private Walk decided() {
        return request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.SIGNATURE);
    }

    @Test
    void onlyTheLeadersOfTheIssuingBodySign() {
        Walk walk = request(BUDGET_HEAD, "cb-0053").until(Stage.SIGNATURE);
        jdbc.sql("UPDATE identity_member SET member_function = 'MEMBER' WHERE body_key = 'lanh-dao-so-tai-chinh'"
                        + " AND person_id = 'cb-0043'")
                .update();
        refused(Kind.FORBIDDEN, () -> the("taichinh.phogiamdoc").signs(walk, today(), today()));
        jdbc.sql("UPDATE identity_member SET member_function = 'DEPUTY' WHERE body_key = 'lanh-dao-so-tai-chinh'"
                        + " AND person_id = 'cb-0043'")
                .update();

        the("taichinh.phogiamdoc").signs(walk, today(), today());
        assertThat(walk.about().decision().signerId()).isEqualTo("cb-0043");
    }

    @Test
    void aDecisionTakesEffectNotBeforeItIsSigned() {
        Walk walk = decided();

        againstTheRules("effectBeforeSignature", () -> the("ubnd.chutich").signs(walk, today(), today().minusDays(1)));
        againstTheRules("dayInFuture", () -> the("ubnd.chutich").signs(walk, today().plusDays(1), today().plusDays(1)));
        againstTheRules("dayTooEarly", () -> the("ubnd.chutich").signs(walk, today().minusDays(1), today()));
        assertThat(walk.about().decision().signedOn()).isNull();
    }

    @Test
    void theClerkTakesTheNumberAfterTheSignature() {
        Walk walk = decided();
        the("ubnd.phochutich").signs(walk, today(), today().plusDays(8));
        clock.moveTo(today().plusDays(1), LocalTime.of(9, 0));

        againstTheRules("dayTooEarly", () -> the("ubnd.vanthu").numbers(walk, today().minusDays(2)));
        againstTheRules("dayInFuture", () -> the("ubnd.vanthu").numbers(walk, today().plusDays(1)));
        assertThat(the("noivu.vanthu").tasksOf(walk)).isEmpty();
        the("ubnd.vanthu").numbers(walk, today());

        assertThat(walk.about().decision().numberedOn()).isEqualTo(today());
        assertThat(walk.about().decision().number()).isNotNull();
        assertThat(walk.openTasks()).containsExactly("UserTask_PublishDecision");
    }

    @Test
    void aDecisionIsPublishedOnlyOnceItHasItsNumber() {
        Walk walk = decided();
        the("ubnd.chutich").signs(walk, today(), today());
        clock.moveTo(today().plusDays(2), LocalTime.of(9, 0));
        the("ubnd.vanthu").numbers(walk, today().minusDays(1));

        againstTheRules("dayTooEarly", () -> the("noivu.tochuc1").publishes(walk, today().minusDays(2)));
        againstTheRules("dayInFuture", () -> the("noivu.tochuc1").publishes(walk, today().plusDays(1)));
        the("noivu.tochuc1").publishes(walk, today());
        assertThat(walk.end()).isEqualTo("EndEvent_Appointed");
        assertThat(walk.about().decision().publishedOn()).isEqualTo(today());
    }
}
