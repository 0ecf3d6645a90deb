package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import vn.tiencu.calendar.Announcement;
import vn.tiencu.calendar.CalendarDay.Type;
import vn.tiencu.calendar.Decrees.Preview;
import vn.tiencu.kernel.Refused;

/** Documents that come late, at the wrong moment, or twice. */
abstract class LateDecreeWalks extends DecreeHouse {

    private static final LocalDate REQUESTED = LocalDate.of(2025, 12, 12);

    @Test
    void aTaskThatWasLateAlreadyIsNoLongerLateWhenItsNewDayLiesAhead() {
        Walk walk = requestedOn(REQUESTED);
        clock.moveTo(vietnam(2026, 1, 6, 10, 0, 0));
        runDueTimers();
        assertThat(onlyTask(walk).getPriority()).isEqualTo(80);
        assertThat(timersOf(onlyTask(walk))).containsOnlyKeys("alertBoard");

        apply(decree());

        assertThat(onlyTask(walk).getPriority()).as("due soon").isEqualTo(60);
        assertThat(timersOf(onlyTask(walk)))
                .containsOnly(
                        Map.entry("escalate", vietnam(2026, 1, 6, 23, 59, 59)),
                        Map.entry("alertBoard", vietnam(2026, 1, 7, 23, 59, 59)));
    }

    @Test
    void whoWasToldTooEarlyThatATaskIsLateIsToldAgainWhenItReallyIs() {
        Walk walk = requestedOn(REQUESTED);
        clock.moveTo(vietnam(2026, 1, 6, 10, 0, 0));
        runDueTimers();
        List<String> heads = told("OVERDUE_TO_HEAD");
        assertThat(heads).isNotEmpty();
        apply(decree());

        clock.moveTo(vietnam(2026, 1, 7, 0, 0, 0));
        runDueTimers();

        assertThat(onlyTask(walk).getPriority()).isEqualTo(80);
        assertThat(told("OVERDUE_TO_HEAD")).hasSize(2 * heads.size()).containsOnlyElementsOf(heads);
        assertThat(told("DUE_SOON")).as("of that day they have been told").doesNotHaveDuplicates();
    }

    @Test
    void aNewDayInThePastIsShownAndMakesTheTaskLateOnlyByItsTimers() {
        Walk walk = requestedOn(REQUESTED);
        at(LocalDate.of(2026, 1, 5));
        Announcement worked = new Announcement(
                "Làm bù 27/12",
                today(),
                List.of(new Announcement.Day(LocalDate.of(2025, 12, 27), Type.SWAPPED_WORKING, null, "làm bù")),
                List.of(),
                List.of());

        apply(worked);

        assertThat(dayOf(onlyTask(walk).getDueDate().toInstant())).isEqualTo(FRIDAY_OFF);
        assertThat(onlyTask(walk).getPriority()).isEqualTo(50);
        runDueTimers();
        assertThat(onlyTask(walk).getPriority()).isEqualTo(80);
        apply(new Announcement("Rút", today(), List.of(), List.of(LocalDate.of(2025, 12, 27)), List.of()));
        assertThat(onlyTask(walk).getPriority())
                .as("back to the old day, which is today")
                .isEqualTo(60);
    }

    @Test
    void whatWasDoneSinceThePreviewMakesItStale() {
        Walk walk = requestedOn(REQUESTED);
        at(ANNOUNCED);
        Preview preview = decrees.preview(decree());
        walk.permit();
        String before = everything();

        refused(Refused.Kind.CONFLICT, () -> decrees.apply(decree(), preview.digest(), BOARD), "previewStale");

        assertThat(everything()).isEqualTo(before);
        assertThat(calendar.isWorkingDay(FRIDAY_OFF)).isTrue();
    }

    @Test
    void anotherDocumentOrACalendarThatChangedMeanwhileMakesItStale() {
        requestedOn(REQUESTED);
        at(ANNOUNCED);
        Preview preview = decrees.preview(decree());
        Announcement other = new Announcement("Khác", ANNOUNCED, decree().days(), List.of(), List.of());
        refused(Refused.Kind.CONFLICT, () -> decrees.apply(other, preview.digest(), BOARD), "previewStale");
        apply(decree());

        refused(Refused.Kind.CONFLICT, () -> decrees.apply(decree(), preview.digest(), BOARD), "previewStale");
        assertThat(told("DEADLINES_MOVED")).as("each is told once").doesNotHaveDuplicates();
    }

    @Test
    void aTimerThatIsAtWorkIsLeftToItselfAndNothingMoves() {
        Walk walk = requestedOn(REQUESTED);
        at(ANNOUNCED);
        jdbc.sql("UPDATE ACT_RU_JOB SET LOCK_OWNER_ = 'another node', LOCK_EXP_TIME_ = ? WHERE EXECUTION_ID_ = ?"
                        + " AND HANDLER_CFG_ LIKE '%remind'")
                .params(
                        Timestamp.from(clock.instant().plusSeconds(60)),
                        onlyTask(walk).getExecutionId())
                .update();
        String before = everything();

        refused(Refused.Kind.CONFLICT, () -> apply(decree()), "lostRace");

        assertThat(everything()).isEqualTo(before);
        clock.moveTo(clock.instant().plusSeconds(61));
        apply(decree());
        assertThat(timersOf(onlyTask(walk))).containsEntry("remind", vietnam(2026, 1, 5, 8, 0, 0));
    }

    @Test
    void aFailureAtTheVeryEndMovesNothing() {
        Walk walk = requestedOn(LocalDate.of(2025, 11, 21)).until(Stage.STEP_2);
        at(ANNOUNCED);
        String before = everything();
        failing.arm();

        assertThatIllegalStateException().isThrownBy(() -> apply(decree()));

        assertThat(everything()).isEqualTo(before);
        assertThat(calendar.isWorkingDay(FRIDAY_OFF)).isTrue();
        apply(decree());
        assertThat(walk.about().personnelDue()).isEqualTo(LocalDate.of(2026, 1, 6));
    }

    @Test
    void everyoneConcernedIsToldOnceOfAllTheirDays() {
        Walk walk = requestedOn(REQUESTED);
        at(ANNOUNCED);
        apply(decree());

        assertThat(told("DEADLINES_MOVED")).contains("btv.thuky", "btv.bithu").doesNotHaveDuplicates();
        assertThat(told("DECREE_APPLIED")).contains(BOARD).doesNotHaveDuplicates();
        String text = jdbc.sql("SELECT body_text FROM notification_message WHERE recipient = 'btv.thuky'")
                .query(String.class)
                .single();
        assertThat(text)
                .contains("theo " + DOCUMENT + ". Có 1 thời hạn")
                .contains("- [" + walk.number() + "] Quyết định chủ trương bổ nhiệm: 05/01/2026 → 06/01/2026\n")
                .contains("] Decide on permission: 05/01/2026 → 06/01/2026\n")
                .doesNotContain("{", "cb-0022", "Hà Anh Trí");
    }

    @Test
    void whoHasTakenTheTaskIsToldAlone() {
        Walk walk = requestedOn(REQUESTED);
        Task task = onlyTask(walk);
        tasks.claim(task.getId(), caller("btv.thuky"));
        at(ANNOUNCED);
        apply(decree());

        assertThat(told("DEADLINES_MOVED")).containsExactly("btv.thuky");
    }

    @Test
    void aBodyThatIsAskedForItsOpinionIsToldOfItsDayOnce() {
        Walk walk = requestedOn(LocalDate.of(2025, 12, 17)).until(Stage.DOSSIER);
        at(LocalDate.of(2025, 12, 19));
        walk.until(Stage.APPRAISAL);
        at(ANNOUNCED);
        jdbc.sql("DELETE FROM notification_message").update();

        assertThat(apply(decree()).moves()).hasSize(8);

        assertThat(jdbc.sql("SELECT subject FROM notification_message WHERE recipient = 'kiemtra.uyvien'")
                        .query(String.class)
                        .list())
                .containsExactly("Lịch làm việc thay đổi: 1 thời hạn của đồng chí chuyển ngày");
    }

    /** A step had read the calendar before, and was stored after. */
    @Test
    void aTaskThatSlippedThroughIsMovedAndToldOfAMinuteLater() {
        at(ANNOUNCED);
        apply(decree());
        Walk walk = requestedOn(REQUESTED);
        jdbc.sql("UPDATE engine_task_deadline SET due_day = '2026-01-05' WHERE case_number = ?")
                .param(walk.number())
                .update();
        jdbc.sql("UPDATE calendar_version SET imported_at = ? WHERE version = ?")
                .params(Timestamp.from(vietnam(2025, 12, 25, 9, 0, 0)), calendar.version())
                .update();
        clock.moveTo(vietnam(2025, 12, 25, 9, 1, 0));

        lookForLateOnes();
        lookForLateOnes();

        assertThat(record.of("tasks", onlyTask(walk).getId()))
                .singleElement()
                .satisfies(moved -> assertThat(moved.document()).isEqualTo(DOCUMENT));
        assertThat(told("DEADLINES_MOVED")).contains("btv.thuky").doesNotHaveDuplicates();
    }

    private List<String> told(String kind) {
        return jdbc.sql("SELECT recipient FROM notification_message WHERE kind = ? ORDER BY recipient")
                .param(kind)
                .query(String.class)
                .list();
    }
}
