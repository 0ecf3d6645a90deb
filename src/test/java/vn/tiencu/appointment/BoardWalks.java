package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.tiencu.api.Texts;
import vn.tiencu.cockpit.BoardAgainstHistory;
import vn.tiencu.cockpit.view.CaseBoard;
import vn.tiencu.cockpit.view.CaseFound;
import vn.tiencu.cockpit.view.CaseQuery;
import vn.tiencu.cockpit.view.CaseTimeline;
import vn.tiencu.cockpit.view.Named;
import vn.tiencu.cockpit.view.StuckBoard;
import vn.tiencu.cockpit.view.StuckWork;
import vn.tiencu.cockpit.view.TimelineBoard;

/** What the board has of an appointment, at every turn of its way. */
abstract class BoardWalks extends DecreeHouse {

    private static final String WATCHING = "bantochuc.chuyenvien";

    @Autowired
    CaseBoard cases;

    @Autowired
    TimelineBoard timelines;

    @Autowired
    StuckBoard stuck;

    @Autowired
    @Qualifier("vn.tiencu.cockpit.feed.Takeover")
    SmartLifecycle takeover;

    private BoardAgainstHistory board;

    @BeforeEach
    void openTheBoard() {
        LocaleContextHolder.setLocale(Texts.VIETNAMESE);
        board = new BoardAgainstHistory(jdbc, calendar);
    }

    @AfterEach
    void closeTheBoard() {
        LocaleContextHolder.resetLocaleContext();
    }

    private Walk appointed() {
        Walk walk = requestedOn(LocalDate.of(2025, 11, 20));
        at(LocalDate.of(2025, 12, 20));
        return walk.until(Stage.ENDED);
    }

    private CaseFound found(Walk walk) {
        return timelines.of(walk.number(), caller(WATCHING)).about();
    }

    @Test
    void aWholeWayStandsOnTheBoardAsTheEngineRemembersIt() {
        Walk walk = appointed();

        assertThat(board.stepsAgree(walk.number())).isGreaterThan(15);
        board.endAgrees(walk.number());
        assertThat(board.latenessAgrees(walk.number()))
                .as("permission was given late")
                .isEqualTo(1);
        assertThat(found(walk)).satisfies(shown -> {
            assertThat(shown.status()).isEqualTo("FINISHED");
            assertThat(shown.outcome()).extracting(Named::key).isEqualTo("EndEvent_Appointed");
            assertThat(shown.people()).extracting(Named::key).containsExactly("cb-0022");
            assertThat(shown.post()).extracting(Named::key).isEqualTo(DEPUTY_DIRECTOR);
            assertThat(shown.begunOn()).isEqualTo(LocalDate.of(2025, 11, 20));
        });
    }

    @Test
    void theTimelineSaysWhereTheTimeWent() {
        CaseTimeline shown = timelines.of(appointed().number(), caller(WATCHING));

        assertThat(shown.steps().get(0)).satisfies(step -> {
            assertThat(step.element()).isEqualTo("UserTask_DecidePermission");
            assertThat(step.state()).isEqualTo(CaseTimeline.State.LATE);
            assertThat(step.workingDays()).isEqualTo(21);
            assertThat(step.lateBy()).isEqualTo(6);
        });
        assertThat(shown.byBody().get(0).key()).isEqualTo("ban-thuong-vu");
        assertThat(shown.byStep().stream().mapToInt(CaseTimeline.Share::steps).sum())
                .isEqualTo(shown.steps().size());
        assertThat(shown.acts()).extracting(CaseTimeline.Act::element).contains("UserTask_PublishDecision");
    }

    @Test
    void whatAWithdrawalCutsOffIsCancelledAndNotDone() {
        Walk walk = requestedOn(LocalDate.of(2025, 11, 20)).until(Stage.APPRAISAL);
        the("noivu.giamdoc").withdraws(walk);

        board.stepsAgree(walk.number());
        board.endAgrees(walk.number());
        assertThat(timelines.of(walk.number(), caller(WATCHING)).steps())
                .extracting(CaseTimeline.Step::state)
                .contains(CaseTimeline.State.CANCELLED)
                .doesNotContain(CaseTimeline.State.OPEN);
    }

    @Test
    void aRunningCaseIsLateOnceItsStepIsOverdue() {
        Walk walk = requestedOn(LocalDate.of(2025, 11, 20));
        assertThat(found(walk).late()).isFalse();
        at(LocalDate.of(2025, 12, 20));
        assertThat(found(walk).late()).isTrue();
        assertThat(late()).contains(walk.number());

        walk.permit();
        assertThat(found(walk).late()).isFalse();
        assertThat(found(walk).lateSteps()).isEqualTo(1);
        assertThat(late()).doesNotContain(walk.number());
    }

    private List<String> late() {
        var query = new CaseQuery(null, null, null, "appointment", null, null, null, CaseQuery.Status.LATE);
        return cases.all(query, caller(WATCHING)).stream()
                .map(CaseFound::number)
                .toList();
    }

    @Test
    void aDecreeMovesTheLastDayOnTheBoardToo() {
        Walk walk = requestedOn(LocalDate.of(2025, 12, 12));
        at(ANNOUNCED);
        apply(decree());

        board.stepsAgree(walk.number());
        assertThat(timelines.of(walk.number(), caller(WATCHING)).steps())
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.dueOn()).isEqualTo(LocalDate.of(2026, 1, 6));
                    assertThat(step.firstDueOn()).isEqualTo(LocalDate.of(2026, 1, 5));
                });
    }

    @Test
    void casesFromBeforeTheBoardAreTakenOverOnceAndAlike() {
        Walk finished = appointed();
        at(LocalDate.of(2025, 12, 22));
        Walk running = request(BUDGET_HEAD, "cb-0048");
        String before = board.everything(finished.number()) + board.everything(running.number());
        forget();

        takeover.start();
        assertThat(board.everything(finished.number()) + board.everything(running.number()))
                .isEqualTo(before);
        takeover.start();
        jdbc.sql("DELETE FROM board_rebuilt").update();
        takeover.start();
        assertThat(board.everything(finished.number()) + board.everything(running.number()))
                .isEqualTo(before);
    }

    private void forget() {
        for (String table : List.of("case", "case_person", "case_body", "step", "rebuilt")) {
            jdbc.sql("DELETE FROM board_" + table).update();
        }
    }

    @Test
    void whatStandsStillIsToldInWordsAndNeverAsTheEngineNotedIt() {
        Walk walk = requestedOn(LocalDate.of(2025, 11, 20));
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.number())
                .singleResult();
        management.createJobQuery().processInstanceId(instance.getId()).list().stream()
                .limit(1)
                .forEach(job -> management.setJobRetries(job.getId(), 0));
        jdbc.sql("UPDATE ACT_RU_JOB SET EXCEPTION_MSG_ = 'org.x.JdbcException: Nguyễn Văn A at org.x.Y(Z.java:1)'"
                        + " WHERE PROCESS_INSTANCE_ID_ = ? AND RETRIES_ = 0")
                .param(instance.getId())
                .update();
        runtime.suspendProcessInstanceById(instance.getId());

        List<StuckWork> told = stuck.all().stream()
                .filter(each -> walk.number().equals(each.number()))
                .toList();
        assertThat(told).extracting(StuckWork::kind).containsExactlyInAnyOrder("FAILED_JOB", "SUSPENDED");
        assertThat(told.toString()).contains("cơ sở dữ liệu", "tạm dừng").doesNotContain("Nguyễn", "org.x", ".java");
    }
}
