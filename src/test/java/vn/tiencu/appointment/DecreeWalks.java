package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import vn.tiencu.calendar.Announcement;
import vn.tiencu.calendar.Decrees.Preview;
import vn.tiencu.kernel.Refused;

/** On 25 December 2025 it was announced that 2 January 2026 is off and 10 January worked; cases were under way. */
abstract class DecreeWalks extends DecreeHouse {

    private static final LocalDate FIFTH = LocalDate.of(2026, 1, 5);
    private static final LocalDate SIXTH = LocalDate.of(2026, 1, 6);

    @Test
    void thePreviewShowsWhatWouldMoveAndStoresNothing() {
        requestedOn(LocalDate.of(2025, 12, 12));
        at(ANNOUNCED);
        String before = everything();

        Preview preview = decrees.preview(decree());

        assertThat(said(preview.moves()))
                .containsExactly("tasks appointment.UserTask_DecidePermission 2026-01-05 2026-01-06 [2026-01-02]");
        assertThat(preview.checked()).isEqualTo(1);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aTermThatHasBothDaysOfTheSwapOnItsWayStaysWhereItIs() {
        Walk walk = requestedOn(LocalDate.of(2025, 12, 24));
        at(ANNOUNCED);
        var due = onlyTask(walk).getDueDate();

        assertThat(decrees.preview(decree()).moves()).isEmpty();
        apply(decree());

        assertThat(onlyTask(walk).getDueDate()).isEqualTo(due);
        assertThat(calendar.isWorkingDay(FRIDAY_OFF)).isFalse();
    }

    @Test
    void dueDateTimersHistoryAndRecordOfTheTermMoveTogether() {
        Walk walk = requestedOn(LocalDate.of(2025, 12, 12));
        at(ANNOUNCED);
        assertThat(timersOf(onlyTask(walk)))
                .containsEntry("remind", vietnam(2026, 1, 2, 8, 0, 0))
                .containsEntry("escalate", vietnam(2026, 1, 5, 23, 59, 59))
                .containsEntry("alertBoard", vietnam(2026, 1, 6, 23, 59, 59));

        String version = apply(decree()).version();

        Task task = onlyTask(walk);
        assertThat(task.getDueDate().toInstant()).isEqualTo(vietnam(2026, 1, 6, 23, 59, 59));
        assertThat(timersOf(task))
                .containsOnly(
                        Map.entry("remind", vietnam(2026, 1, 5, 8, 0, 0)),
                        Map.entry("escalate", vietnam(2026, 1, 6, 23, 59, 59)),
                        Map.entry("alertBoard", vietnam(2026, 1, 7, 23, 59, 59)));
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task.getId())
                        .singleResult()
                        .getDueDate())
                .isEqualTo(task.getDueDate());
        var term = tasks.termOf(the("btv.thuky").task(walk, "UserTask_DecidePermission"))
                .orElseThrow();
        assertThat(term.due()).isEqualTo(SIXTH);
        assertThat(term.calendarVersion()).isEqualTo(version);
    }

    @Test
    void theTaskSaysByWhichDocumentItMoved() {
        Walk walk = requestedOn(LocalDate.of(2025, 12, 12));
        at(ANNOUNCED);
        String version = apply(decree()).version();

        assertThat(taskService.getTaskComments(onlyTask(walk).getId()))
                .extracting(Comment::getFullMessage)
                .containsExactly("Hạn chuyển từ 05/01/2026 sang 06/01/2026 theo " + DOCUMENT
                        + ". Ngày 02/01/2026 được nghỉ (nghỉ hoán đổi, làm bù ngày 10/01/2026); vì vậy ngày làm việc"
                        + " thứ 15 kể từ ngày 12/12/2025 là 06/01/2026, trước đây là 05/01/2026.");
        assertThat(record.of("tasks", onlyTask(walk).getId())).singleElement().satisfies(moved -> {
            assertThat(moved.document()).isEqualTo(DOCUMENT);
            assertThat(List.of(moved.oldDue(), moved.newDue())).containsExactly(FIFTH, SIXTH);
        });
        assertThat(said(record.of(version, null, 50).items()))
                .containsExactly("tasks appointment.UserTask_DecidePermission 2026-01-05 2026-01-06 [2026-01-02]");
        assertThat(record.all().get(0).by()).isEqualTo(BOARD);
    }

    @Test
    void theThirtyWorkingDaysOfTheProcedureMoveWithTheTimerThatFollowsThem() {
        Walk walk = requestedOn(LocalDate.of(2025, 11, 21)).until(Stage.STEP_2);
        at(ANNOUNCED);

        apply(decree());

        assertThat(walk.about().personnelDue()).isEqualTo(SIXTH);
        clock.moveTo(vietnam(2026, 1, 6, 10, 0, 0));
        runDueTimers();
        assertThat(walk.openTasks()).containsExactly("UserTask_ConveneMeeting");
        clock.moveTo(vietnam(2026, 1, 7, 0, 0, 0));
        runDueTimers();
        assertThat(walk.openTasks()).containsExactly("UserTask_ConveneMeeting", "UserTask_ReportDelay");
    }

    @Test
    void aDayThatTheAuthoritySetItselfStays() {
        Walk walk = requestedOn(LocalDate.of(2025, 11, 10)).until(Stage.STEP_2);
        at(Objects.requireNonNull(walk.about().personnelDue()).plusDays(1));
        runDueTimers();
        the("noivu.tochuc1").reportsDelay(walk, LocalDate.of(2026, 1, 5));
        the("btv.thuky").letsGoOn(walk, LocalDate.of(2026, 1, 5));
        LocalDate due = walk.about().personnelDue();

        apply(decree());

        assertThat(walk.about().extendedUntil()).isEqualTo(FIFTH);
        assertThat(walk.about().personnelDue()).isEqualTo(due);
        assertThat(decrees.preview(decree()).moves()).isEmpty();
    }

    @Test
    void theEndOfTheConsultationMovesThoughNoTaskOfItDoes() {
        Walk walk = consulting(LocalDate.of(2025, 12, 12));
        at(ANNOUNCED);

        assertThat(said(decrees.preview(decree()).moves()))
                .containsExactly(
                        "appointment appointment.BoundaryEvent_OpinionsClosed 2026-01-05 2026-01-06 [2026-01-02]");
        apply(decree());

        clock.moveTo(vietnam(2026, 1, 6, 10, 0, 0));
        runDueTimers();
        assertThat(walk.openTasks()).containsOnly("UserTask_GiveOpinion");
        clock.moveTo(vietnam(2026, 1, 7, 0, 0, 0));
        runDueTimers();
        assertThat(walk.openTasks()).containsExactly("UserTask_Appraise");
    }

    @Test
    void theDayInTheLetterMovesWithTheTaskOfEachBodyThatHasNotAnswered() {
        Walk walk = consulting(LocalDate.of(2025, 12, 19));
        at(ANNOUNCED);
        the("kiemtra.uyvien").answers(walk, "AGREE");

        apply(decree());

        List<LocalDate> asked = jdbc.sql("SELECT DISTINCT due_on FROM appointment_opinion WHERE case_number = ?"
                        + " AND answered_on IS NULL")
                .param(walk.number())
                .query(LocalDate.class)
                .list();
        assertThat(asked).containsExactly(SIXTH);
        assertThat(taskService
                        .createTaskQuery()
                        .processInstanceBusinessKey(walk.number())
                        .list())
                .hasSize(3)
                .allSatisfy(
                        each -> assertThat(dayOf(each.getDueDate().toInstant())).isEqualTo(SIXTH));
        assertThat(jdbc.sql("SELECT due_on FROM appointment_opinion WHERE case_number = ? AND answered_on IS NOT NULL")
                        .param(walk.number())
                        .query(LocalDate.class)
                        .single())
                .as("who has answered in time has answered in time")
                .isEqualTo(FIFTH);
    }

    /** A case whose opinions are asked for on a day. */
    private Walk consulting(LocalDate day) {
        Walk walk = requestedOn(day.minusDays(2)).until(Stage.DOSSIER);
        at(day);
        return walk.until(Stage.APPRAISAL);
    }

    @Test
    void aDocumentThatContradictsTheCalendarIsRefusedBeforeAnythingIsCounted() {
        apply(decree());
        var wrong = new Announcement("Rút", today(), List.of(), List.of(LocalDate.of(2026, 3, 3)), List.of());
        refused(Refused.Kind.RULES, () -> decrees.preview(wrong), "notAnnounced");
    }
}
