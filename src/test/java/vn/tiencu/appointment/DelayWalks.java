package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The thirty working days of the personnel procedure pass (NĐ 170/2025, Điều 33.1c). */
abstract class DelayWalks extends AppointmentHouse {

    private Walk overdue() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.STEP_2);
        clock.moveTo(dueOf(walk).plusDays(1), LocalTime.of(8, 0));
        runDueTimers();
        return walk;
    }

    private static LocalDate dueOf(Walk walk) {
        return Objects.requireNonNull(walk.about().personnelDue());
    }

    private Walk extended() {
        Walk walk = overdue();
        the("noivu.tochuc1").reportsDelay(walk, today().plusDays(14));
        the("btv.thuky").letsGoOn(walk, today().plusDays(7));
        return walk;
    }

    @Test
    void onTheLastDayNothingIsReportedYet() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.STEP_2);
        clock.moveTo(dueOf(walk), LocalTime.of(17, 0));
        runDueTimers();

        assertThat(walk.openTasks()).containsExactly("UserTask_ConveneMeeting");
    }

    @Test
    void theDayAfterTheAgencyMustReportAndTheStepsGoOnMeanwhile() {
        Walk walk = overdue();

        assertThat(walk.openTasks()).containsExactly("UserTask_ConveneMeeting", "UserTask_ReportDelay");
        var deadline = the("noivu.tochuc1").reads(walk, "UserTask_ReportDelay").path("deadline");
        assertThat(deadline.path("due").asText()).isEqualTo(dueOf(walk).toString());
        walk.meet();
        assertThat(walk.about().stage()).isEqualTo(Stage.STEP_3);
    }

    @Test
    void moreTimeIsAskedForAndGivenOnlyForTheFuture() {
        Walk walk = overdue();
        againstTheRules("dayTooEarly", () -> the("noivu.tochuc1").reportsDelay(walk, today()));
        the("noivu.tochuc1").reportsDelay(walk, today().plusDays(14));

        assertThat(the("btv.thuky").reads(walk, "UserTask_DirectDelay").path("delay").path("requestedUntil").asText())
                .isEqualTo(today().plusDays(14).toString());
        againstTheRules("dayTooEarly", () -> the("btv.thuky").letsGoOn(walk, today()));
        the("btv.thuky").letsGoOn(walk, today().plusDays(7));
        assertThat(walk.about().extendedUntil()).isEqualTo(today().plusDays(7));
        assertThat(walk.openTasks()).containsExactly("UserTask_ConveneMeeting");
    }

    @Test
    void whenTheExtensionPassesTooItIsReportedAgainAndThePermissionMayLapse() {
        Walk walk = extended();
        clock.moveTo(today().plusDays(8), LocalTime.of(8, 0));
        runDueTimers();
        assertThat(walk.openTasks()).containsExactly("UserTask_ConveneMeeting", "UserTask_ReportDelay");

        the("noivu.tochuc1").reportsDelay(walk, today().plusDays(14));
        the("btv.thuky").stops(walk);

        assertThat(walk.end()).isEqualTo("EndEvent_PermissionLapsed");
        assertThat(walk.endReason()).isEqualTo("Dừng: không cho gia hạn, chủ trương hết hiệu lực");
        assertThat(walk.openTasks()).isEmpty();
    }

    @Test
    void stepsFinishedWithinTheExtensionLeadOnToTheProposal() {
        Walk walk = extended().until(Stage.DOSSIER);

        assertThat(walk.openTasks()).containsExactly("UserTask_SubmitProposal");
        clock.moveTo(today().plusDays(8), LocalTime.of(8, 0));
        runDueTimers();
        assertThat(walk.openTasks()).as("nothing is left to report").containsExactly("UserTask_SubmitProposal");
    }

    @Test
    void stepsThatStopBeforeTheReportIsWrittenEndTheCase() {
        Walk walk = overdue();
        walk.meet(all -> java.util.Map.of("cb-0022", 1));

        assertThat(walk.end()).isEqualTo("EndEvent_NobodyProposed");
        assertThat(walk.endReason()).startsWith("Dừng ở bước 2");
        assertThat(walk.openTasks()).isEmpty();
    }
}
