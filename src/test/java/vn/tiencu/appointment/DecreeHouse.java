package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import vn.tiencu.calendar.Announcement;
import vn.tiencu.calendar.CalendarDay.Type;
import vn.tiencu.calendar.Decrees;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.MoveRecord;
import vn.tiencu.calendar.RunningDeadlines.Move;

/**
 * The house at the end of 2025, when nobody knew yet that 2 January 2026 would be a day off in exchange for Saturday, 10
 * January: the delivered calendar knows it, so it is withdrawn first.
 */
@Import(DecreeHouse.Failing.class)
abstract class DecreeHouse extends AppointmentHouse {

    static final LocalDate FRIDAY_OFF = LocalDate.of(2026, 1, 2);
    static final LocalDate SATURDAY_WORKED = LocalDate.of(2026, 1, 10);
    static final LocalDate ANNOUNCED = LocalDate.of(2025, 12, 25);
    static final String DOCUMENT = "Thông báo 1/TB-BNV ngày 25/12/2025";

    /** The board's officer who brings documents in. */
    static final String BOARD = "bantochuc.truong";

    @Autowired
    Decrees decrees;

    @Autowired
    MoveRecord record;

    @Autowired
    Failing failing;

    @Autowired
    ScheduledTaskHolder schedule;

    /** Breaks the transaction at its very end, when everything of it has been written. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Failing {
        private boolean armed;

        void arm() {
            armed = true;
        }

        @Bean
        Object failingListener() {
            return new Object() {
                @EventListener
                public void on(Decrees.Applied applied) {
                    if (armed) {
                        armed = false;
                        throw new IllegalStateException("the end of it");
                    }
                }
            };
        }
    }

    @BeforeEach
    void forgetTheDecree() {
        at(LocalDate.of(2025, 11, 20));
        if (!calendar.isWorkingDay(FRIDAY_OFF)) {
            apply(new Announcement("Rút", today(), List.of(), List.of(FRIDAY_OFF, SATURDAY_WORKED), List.of()));
        }
        jdbc.sql("DELETE FROM notification_message").update();
        bringThePapersForward();
    }

    /** The seed is of autumn 2026; a year earlier its papers would not have been there. */
    private void bringThePapersForward() {
        jdbc.sql("UPDATE people_paper SET issued_on = issued_on - INTERVAL '1' YEAR")
                .update();
        jdbc.sql("UPDATE people_person SET record_verified_on = ?")
                .param(LocalDate.of(2025, 6, 30))
                .update();
        jdbc.sql("UPDATE people_planning SET approved_on = ? WHERE approved_on > ?")
                .params(LocalDate.of(2025, 2, 24), LocalDate.of(2025, 2, 24))
                .update();
    }

    /** A morning in an office. */
    void at(LocalDate day) {
        clock.moveTo(day, LocalTime.of(9, 0));
    }

    static Announcement decree() {
        return new Announcement(
                DOCUMENT,
                ANNOUNCED,
                List.of(
                        new Announcement.Day(
                                FRIDAY_OFF, Type.SWAPPED_OFF, null, "nghỉ hoán đổi, làm bù ngày 10/01/2026"),
                        new Announcement.Day(SATURDAY_WORKED, Type.SWAPPED_WORKING, null, "làm bù cho 02/01/2026")),
                List.of(),
                List.of());
    }

    Decrees.Applied apply(Announcement announcement) {
        return decrees.apply(announcement, decrees.preview(announcement).digest(), BOARD);
    }

    /** What happens by itself each minute after a document. */
    void lookForLateOnes() {
        schedule.getScheduledTasks().stream()
                .filter(each -> each.toString().contains("CatchUp"))
                .forEach(each -> each.getTask().getRunnable().run());
    }

    /** A case that asks for permission on a day: fifteen working days for the standing committee. */
    Walk requestedOn(LocalDate day) {
        at(day);
        return request(DEPUTY_DIRECTOR, "cb-0022");
    }

    Task onlyTask(Walk walk) {
        return taskService
                .createTaskQuery()
                .processInstanceBusinessKey(walk.number())
                .singleResult();
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, HouseClock.ZONE);
    }

    /** When the timers of a task ring, by listener. */
    Map<String, Instant> timersOf(Task task) {
        Map<String, Instant> found = new TreeMap<>();
        jdbc.sql("SELECT HANDLER_CFG_, DUEDATE_ FROM ACT_RU_JOB WHERE EXECUTION_ID_ = ?"
                        + " AND HANDLER_TYPE_ = 'timer-task-listener'")
                .param(task.getExecutionId())
                .query((row, index) -> Map.entry(
                        row.getString(1).replaceFirst(".*~", ""),
                        row.getTimestamp(2).toInstant()))
                .list()
                .forEach(each -> found.put(each.getKey(), each.getValue()));
        return found;
    }

    static Instant vietnam(int year, int month, int day, int hour, int minute, int second) {
        return LocalDate.of(year, month, day)
                .atTime(hour, minute, second)
                .atZone(HouseClock.ZONE)
                .toInstant();
    }

    /** Everything that a move may touch, as one text. */
    String everything() {
        List<String> all = new ArrayList<>();
        for (String table : List.of(
                "SELECT ID_, REV_, DUE_DATE_, PRIORITY_ FROM ACT_RU_TASK ORDER BY ID_",
                "SELECT ID_, DUE_DATE_ FROM ACT_HI_TASKINST ORDER BY ID_",
                "SELECT ID_, REV_, DUEDATE_ FROM ACT_RU_JOB ORDER BY ID_",
                "SELECT COUNT(*) FROM ACT_HI_COMMENT",
                "SELECT task_id, due_day, calendar_version FROM engine_task_deadline ORDER BY task_id",
                "SELECT case_number, personnel_due FROM appointment_case ORDER BY case_number",
                "SELECT case_number, body_key, due_on FROM appointment_opinion ORDER BY case_number, body_key",
                "SELECT COUNT(*) FROM calendar_move",
                "SELECT COUNT(*) FROM calendar_version",
                "SELECT COUNT(*) FROM notification_message")) {
            all.add(jdbc.sql(table).query().listOfRows().toString());
        }
        assertThat(all).isNotEmpty();
        return String.join("\n", all);
    }

    static List<String> said(List<Move> moves) {
        return moves.stream()
                .map(each -> each.source() + " " + each.deadline().name().key() + " "
                        + each.deadline().due() + " " + each.due() + " " + each.days())
                .toList();
    }
}
