package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiencu.appointment.events.AppointmentEnded;
import vn.tiencu.people.PersonRecord;

/** From the request to the published decision. */
abstract class WholeWayWalks extends AppointmentHouse {

    private static final Set<String> OF_THE_ENGINE =
            Set.of("nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");

    @Test
    void whoeverPassesEveryStepIsAppointedForFiveYears() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.SIGNATURE);
        LocalDate from = today().plusDays(8);
        the("ubnd.chutich").signs(walk, today(), from);
        the("ubnd.vanthu").numbers(walk, today());
        the("noivu.tochuc1").publishes(walk, today());

        assertThat(walk.end()).isEqualTo("EndEvent_Appointed");
        assertThat(walk.openTasks()).isEmpty();
        Appointment.Decision decision = walk.about().decision();
        assertThat(decision.termEndsOn()).isEqualTo(LocalDate.of(2031, 11, 30));
        assertThat(decision.courseDueOn()).isEqualTo(LocalDate.of(2027, 12, 1));
        assertThat(held("cb-0022", DEPUTY_DIRECTOR)).satisfies(post -> {
            assertThat(post.period().from()).isEqualTo(from);
            assertThat(post.termEndsOn()).isEqualTo(LocalDate.of(2031, 11, 30));
            assertThat(post.decisionNumber()).isEqualTo(decision.number());
        });
        assertThat(held("cb-0022", "so-noi-vu-phong-cong-chuc-truong-phong")
                        .period()
                        .to())
                .as("the old post ends on the day before")
                .isEqualTo(from.minusDays(1));
        assertThat(events.stream(AppointmentEnded.class))
                .containsExactly(new AppointmentEnded(walk.number(), DEPUTY_DIRECTOR, "EndEvent_Appointed", today()));
    }

    private PersonRecord.Holding held(String personId, String postId) {
        return people.recordOf(personId).holdings().stream()
                .filter(each -> each.post().id().equals(postId))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theJournalTellsEveryActInItsOrderAndNoCount() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.ENDED);

        assertThat(walk.acts())
                .containsExactly(
                        "StartEvent_PermissionRequested REQUESTED",
                        "UserTask_DecidePermission AGREED",
                        "UserTask_HoldStep1 HELD",
                        "UserTask_ConveneMeeting HELD",
                        "UserTask_ConveneMeeting HELD",
                        "UserTask_ConveneMeeting HELD",
                        "UserTask_GiveCommitteeOpinion AGREED",
                        "UserTask_VerifyNewIssues NONE",
                        "UserTask_ConveneMeeting HELD",
                        "UserTask_SubmitProposal SUBMITTED",
                        "UserTask_CheckDossier COMPLETE",
                        "UserTask_GiveOpinion AGREE",
                        "UserTask_GiveOpinion AGREE",
                        "UserTask_GiveOpinion AGREE",
                        "UserTask_GiveOpinion AGREE",
                        "UserTask_Appraise PROPOSE",
                        "UserTask_ConveneMeeting HELD",
                        "UserTask_SignDecision SIGNED",
                        "UserTask_IssueNumber NUMBERED",
                        "UserTask_PublishDecision PUBLISHED");
    }

    @Test
    void aPostOfTheDepartmentIsDecidedByItsHeadAndNobodyIsConsulted() {
        Walk walk = request(BUDGET_HEAD, "cb-0053").until(Stage.DECISION);

        assertThat(walk.openTasks()).containsExactly("UserTask_DecideAsHead");
        assertThat(walk.acts()).noneMatch(each -> each.startsWith("UserTask_GiveOpinion"));
        assertThat(walk.until(Stage.ENDED).end()).isEqualTo("EndEvent_Appointed");
        assertThat(held("cb-0053", BUDGET_HEAD).period().from()).isEqualTo(today());
    }

    @Test
    void whatTheProcessRemembersIsIdsAndYesOrNo() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.ENDED);

        var remembered = history.createHistoricVariableInstanceQuery().list().stream()
                .filter(each -> !OF_THE_ENGINE.contains(each.getName()))
                .toList();
        assertThat(remembered).isNotEmpty().allSatisfy(each -> {
            assertThat(AppointmentProcess.MAIN.variables())
                    .extracting(known -> known.name())
                    .contains(each.getName());
            assertThat(each.getTypeName()).isIn("string", "boolean");
            assertThat(String.valueOf(each.getValue())).doesNotContainPattern("\\s|^cb-|^\\d+$");
        });
        assertThat(walk.listed(Stage.STEP_2)).as("the room itself knows them").contains("cb-0022");
    }

    @Test
    void theEnginesHistoryKnowsNobodysName() {
        request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.ENDED);

        List<String> names = jdbc.sql("SELECT person_id FROM people_person").query(String.class).list().stream()
                .map(each -> people.get(each).fullName().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(textsOfTheHistory())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(names).noneMatch(text.toLowerCase(Locale.ROOT)::contains));
        assertThat(jdbc.sql("SELECT MESSAGE_ FROM ACT_HI_COMMENT")
                        .query(String.class)
                        .list())
                .as("reminders name bodies, never people")
                .allSatisfy(text -> assertThat(names).noneMatch(text.toLowerCase(Locale.ROOT)::contains));
    }

    private List<String> textsOfTheHistory() {
        return jdbc
                .sql("SELECT TABLE_NAME || '.' || COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS"
                        + " WHERE TABLE_NAME LIKE 'ACT\\_HI\\_%' AND DATA_TYPE = 'CHARACTER VARYING'")
                .query(String.class)
                .list()
                .stream()
                .map(each -> each.split("\\.", -1))
                .flatMap(each -> jdbc
                        .sql("SELECT DISTINCT " + each[1] + " FROM " + each[0] + " WHERE " + each[1] + " IS NOT NULL")
                        .query(String.class)
                        .list()
                        .stream())
                .map(Objects::requireNonNull)
                .toList();
    }
}
