package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import vn.tiencu.engine.TaskReminder;
import vn.tiencu.engine.TaskView;
import vn.tiencu.kernel.Refused.Kind;

/** Who may work on a task, that nothing goes around its act, and who is reminded of it. */
abstract class TaskWalks extends AppointmentHouse {

    private static final Map<String, Object> AGREED =
            Map.of("outcome", "AGREED", "documentDate", "2026-11-23", "content", "Đồng ý");

    private TaskView permissionTask(Walk walk) {
        return the("btv.thuky").task(walk, "UserTask_DecidePermission");
    }

    private void complete(String username, String taskId) {
        tasks.complete(taskId, caller(username), json.valueToTree(AGREED));
    }

    @Test
    void aTaskOfAnotherBodyDoesNotExist() {
        String task = permissionTask(request(DEPUTY_DIRECTOR, "cb-0022")).id();

        refused(Kind.NOT_FOUND, () -> complete("noivu.giamdoc", task));
        refused(Kind.NOT_FOUND, () -> complete("bantochuc.truong", "no-such-task"));
        refused(Kind.NOT_FOUND, () -> tasks.claim(task, caller("noivu.giamdoc")));
    }

    @Test
    void whatIsDoneCannotBeDoneAgain() {
        String task = permissionTask(request(DEPUTY_DIRECTOR, "cb-0022")).id();
        complete("btv.thuky", task);

        refused(Kind.CONFLICT, () -> complete("btv.bithu", task), "taskDone");
    }

    @Test
    void aTaskThatSomebodyTookIsThatPersonsUntilGivenBack() {
        String task = permissionTask(request(DEPUTY_DIRECTOR, "cb-0022")).id();
        tasks.claim(task, caller("btv.thuky"));
        refused(Kind.NOT_FOUND, () -> complete("btv.bithu", task));

        tasks.unclaim(task, caller("btv.thuky"));
        complete("btv.bithu", task);
    }

    @Test
    void theEngineCompletesNoTaskAndStartsNoCaseByItself() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022");
        String task = permissionTask(walk).id();

        assertThatThrownBy(() -> taskService.complete(task, Map.of("permissionGranted", true)))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("completed only by its act");
        for (AppointmentProcess each : AppointmentProcess.values()) {
            assertThatThrownBy(() -> runtime.startProcessInstanceByKey(each.key(), "BN-2026-999999"))
                    .isInstanceOf(ProcessEngineException.class)
                    .hasStackTraceContaining("started only by its room");
        }
        assertThat(walk.openTasks()).containsExactly("UserTask_DecidePermission");
    }

    @Test
    void anUnknownFieldOfAFormIsRefused() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022");

        refused(Kind.MALFORMED, () -> the("btv.thuky")
                .completes(
                        walk, "UserTask_DecidePermission",
                        Map.of("outcome", "AGREED", "documentDate", today(), "content", "x", "appointed", true)));
    }

    @Test
    void aTaskBecomesUrgentADayBeforeItsEndAtItsEndAndADayLater() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022");
        OffsetDateTime due = Objects.requireNonNull(permissionTask(walk).due());
        assertThat(permissionTask(walk).urgency()).isEqualTo("USUAL");

        clock.moveTo(calendar.workingDaysBefore(due.toLocalDate(), 1), LocalTime.of(7, 59));
        runDueTimers();
        assertThat(events.stream(TaskReminder.class)).isEmpty();
        clock.moveTo(today(), LocalTime.of(8, 0));
        runDueTimers();
        assertReminded(walk, TaskReminder.Stage.REMIND, "DUE_SOON");

        clock.moveTo(due.toInstant());
        runDueTimers();
        assertReminded(walk, TaskReminder.Stage.ESCALATE, "OVERDUE");

        clock.moveTo(calendar.deadline(due.toLocalDate(), vn.tiencu.calendar.Term.workingDays(1)).dueInstant());
        runDueTimers();
        assertReminded(walk, TaskReminder.Stage.ALERT_BOARD, "OVERDUE");
        assertThat(events.stream(TaskReminder.class)).hasSize(3);
    }

    private void assertReminded(Walk walk, TaskReminder.Stage stage, String urgency) {
        TaskView task = permissionTask(walk);
        assertThat(task.urgency()).isEqualTo(urgency);
        assertThat(events.stream(TaskReminder.class).filter(each -> each.stage() == stage)).singleElement().satisfies(
                told -> {
                    assertThat(told.taskId()).isEqualTo(task.id());
                    assertThat(told.caseNumber()).isEqualTo(walk.number());
                    assertThat(told.bodies()).containsExactly("ban-thuong-vu");
                    assertThat(told.due()).isEqualTo(task.due());
                });
    }
}
