package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiencu.kernel.Refused.Kind;

/** Taking a nomination back before it is decided. */
abstract class WithdrawalWalks extends AppointmentHouse {

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"PERMISSION", "STEP_1", "STEP_2", "STEP_3", "STEP_4", "STEP_5", "DOSSIER", "APPRAISAL", "DECISION"})
    void aNominationIsWithdrawnAtAnyStageBeforeTheDecision(Stage stage) {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(stage);
        the("noivu.giamdoc").withdraws(walk);

        assertThat(walk.end()).isEqualTo("EndEvent_Withdrawn");
        assertThat(walk.openTasks()).isEmpty();
        assertThat(walk.last("StartEvent_NominationWithdrawn").content()).isEqualTo("Rút hồ sơ");
        assertThat(request(DEPUTY_DIRECTOR, "cb-0022").openTasks()).as("the way is free again").isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"SIGNATURE", "PUBLICATION", "ENDED"})
    void afterTheDecisionItIsTooLate(Stage stage) {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(stage);

        refused(Kind.CONFLICT, () -> the("noivu.giamdoc").withdraws(walk), "tooLate");
        assertThat(walk.acts()).doesNotContain("StartEvent_NominationWithdrawn WITHDRAWN");
    }

    @Test
    void onlyTheAgencyThatProposedWithdraws() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022");

        refused(Kind.FORBIDDEN, () -> the("btv.thuky").withdraws(walk));
        refused(Kind.NOT_FOUND, () -> the("yte.giamdoc").withdraws(walk));
        assertThat(walk.about().end()).isNull();
    }
}
