package vn.tiencu.engine.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.Deadline;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.engine.Cases;
import vn.tiencu.engine.store.OpenTaskRows;
import vn.tiencu.engine.store.TaskMoves;
import vn.tiencu.engine.store.TaskTerms;

/**
 * Gives the open tasks of a case the days back for which it stood still. Their terms begin later and are counted anew; urgency
 * and timers follow, so that a reminder which rang before the standstill rings again when it is time.
 */
@Component
public class LostDays {

    private final OpenTaskRows rows;
    private final TaskMoves moves;
    private final TaskTerms terms;
    private final TaskTimers timers;
    private final WorkingCalendar calendar;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    LostDays(
            OpenTaskRows rows,
            TaskMoves moves,
            TaskTerms terms,
            TaskTimers timers,
            WorkingCalendar calendar,
            HouseClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.moves = moves;
        this.terms = terms;
        this.timers = timers;
        this.calendar = calendar;
        this.clock = clock;
        this.events = events;
    }

    private record Later(OpenTaskRows.Row task, Deadline deadline, Moments moments) {}

    /** Moves them; gives by how many days the end of each moves, by the execution that waits in it. */
    public Map<String, Long> giveBack(String caseNumber, int days) {
        Instant now = clock.now();
        List<Later> all =
                rows.ofCase(caseNumber).stream().map(each -> later(each, days)).toList();
        moves.apply(all.stream().map(each -> change(each, now)).toList());
        all.forEach(each -> terms.beginOn(each.task().taskId(), each.deadline().from()));
        timers.move(
                all.stream()
                        .map(each -> new TaskTimers.Ringing(each.task(), each.moments()))
                        .toList(),
                now);
        tell(all);
        Map<String, Long> later = new HashMap<>();
        all.forEach(each -> later.put(
                each.task().executionId(),
                ChronoUnit.DAYS.between(each.task().due(), each.deadline().due())));
        return later;
    }

    private Later later(OpenTaskRows.Row task, int days) {
        LocalDate from = task.from().plusDays(days);
        Deadline deadline = calendar.deadline(from, task.term());
        return new Later(task, deadline, Moments.of(calendar, from, deadline.due()));
    }

    private static TaskMoves.Change change(Later later, Instant now) {
        return new TaskMoves.Change(
                later.task(),
                later.deadline().due(),
                later.moments().escalate(),
                later.moments().priority(later.task().priority(), now),
                later.deadline().calendarVersion());
    }

    private void tell(List<Later> all) {
        Map<String, LocalDate> dues = new HashMap<>();
        all.forEach(each -> dues.put(each.task().taskId(), each.deadline().due()));
        if (!dues.isEmpty()) {
            events.publishEvent(new Cases.DueMoved(dues));
        }
    }
}
