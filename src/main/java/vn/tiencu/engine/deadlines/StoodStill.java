package vn.tiencu.engine.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.RunningDeadlines;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.engine.store.OpenTaskRows;
import vn.tiencu.engine.store.TaskMoves;
import vn.tiencu.engine.store.TimerRows;
import vn.tiencu.kernel.Message;

/** What a case lost while it stood still is given back: its tasks and timers move on by the working days in between. */
@Component
public class StoodStill {
    private final OpenTaskRows rows;
    private final TaskMoves moves;
    private final TaskTimers tasks;
    private final TimerRows timers;
    private final WorkingCalendar calendar;
    private final HouseClock clock;

    StoodStill(
            OpenTaskRows rows,
            TaskMoves moves,
            TaskTimers tasks,
            TimerRows timers,
            WorkingCalendar calendar,
            HouseClock clock) {
        this.rows = rows;
        this.moves = moves;
        this.tasks = tasks;
        this.timers = timers;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Moves the deadlines of a case on.
     *
     * @param since day on which it came to a stand
     * @return the working days lost since then
     */
    public int moveOn(String caseNumber, LocalDate since) {
        int lost = (int) since.plusDays(1)
                .datesUntil(clock.today().plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
        if (lost > 0) {
            Instant now = clock.now();
            moveTasks(caseNumber, lost, now);
            timers.move(
                    timers.ofCase(caseNumber).stream()
                            .map(each -> new TimerRows.Change(each, later(each.due(), lost)))
                            .toList(),
                    now);
        }
        return lost;
    }

    private void moveTasks(String caseNumber, int lost, Instant now) {
        List<Moving> all = rows.all().stream()
                .filter(each -> each.caseNumber().equals(caseNumber))
                .map(each -> moving(each, later(each.due(), lost)))
                .toList();
        moves.apply(all.stream().map(each -> change(each, now)).toList());
        tasks.move(all, now);
    }

    private TaskMoves.Change change(Moving each, Instant now) {
        int priority =
                Math.min(each.task().priority(), each.moments().urgencyAt(now).priority());
        return new TaskMoves.Change(
                each.task(), each.move().due(), each.moments().escalate(), priority, calendar.version());
    }

    private Moving moving(OpenTaskRows.Row row, LocalDate due) {
        RunningDeadlines.Open open = new RunningDeadlines.Open(
                row.taskId(),
                row.process(),
                row.caseNumber(),
                Message.of(row.element()),
                Set.of(),
                row.assignee(),
                row.from(),
                row.term(),
                row.due());
        Message why = Message.of(row.element());
        return new Moving(
                row,
                new RunningDeadlines.Move(RunningDeadlines.TASKS, open, due, List.of(), why),
                Moments.of(calendar, row.from(), due));
    }

    private LocalDate later(LocalDate day, int lost) {
        return calendar.deadline(day, Term.workingDays(lost)).due();
    }

    /** The same hour of the later day. */
    private Instant later(Instant moment, int lost) {
        var at = moment.atZone(HouseClock.ZONE);
        LocalTime hour = at.toLocalTime();
        return later(at.toLocalDate(), lost)
                .atTime(hour)
                .atZone(HouseClock.ZONE)
                .toInstant();
    }
}
