package vn.tiencu.engine.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.RunningDeadlines;
import vn.tiencu.engine.Cases;
import vn.tiencu.engine.store.OpenTaskRows;
import vn.tiencu.engine.store.TaskMoves;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/**
 * The terms of all open tasks. When one moves, its due date, its urgency and its timers move with it, and the task carries a
 * note of the document. A task that is no longer overdue is no longer shown as such; completed tasks are left as they were.
 */
@Component
class OpenTasks implements RunningDeadlines {

    private final OpenTaskRows rows;
    private final TaskMoves moves;
    private final TaskTimers timers;
    private final MoveNotes notes;
    private final HouseClock clock;
    private final ApplicationEventPublisher events;

    OpenTasks(
            OpenTaskRows rows,
            TaskMoves moves,
            TaskTimers timers,
            MoveNotes notes,
            HouseClock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.moves = moves;
        this.timers = timers;
        this.notes = notes;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public String source() {
        return TASKS;
    }

    @Override
    public List<Open> open() {
        Map<String, Set<String>> bodies = rows.bodies();
        return rows.all().stream()
                .map(each -> open(each, bodies.getOrDefault(each.taskId(), Set.of())))
                .toList();
    }

    private static Open open(OpenTaskRows.Row row, Set<String> bodies) {
        String room = row.process().split("_", 2)[0];
        return new Open(
                row.taskId(),
                room,
                row.caseNumber(),
                Message.of(room + "." + row.element()),
                bodies,
                row.assignee(),
                row.from(),
                row.term(),
                row.due());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(List<Move> moved, Decree decree) {
        Instant now = clock.now();
        List<Moving> all = moving(moved, decree);
        moves.apply(all.stream().map(each -> change(each, decree, now)).toList());
        timers.move(
                all.stream()
                        .map(each -> new TaskTimers.Ringing(each.task(), each.moments()))
                        .toList(),
                now);
        notes.write(all, decree, now);
        events.publishEvent(new Cases.DueMoved(all.stream()
                .collect(Collectors.toMap(
                        each -> each.task().taskId(), each -> each.move().due()))));
    }

    /** The tasks as they stand at this moment; one that has been completed since the preview is refused (409). */
    private List<Moving> moving(List<Move> moved, Decree decree) {
        Map<String, OpenTaskRows.Row> now =
                rows.all().stream().collect(Collectors.toMap(OpenTaskRows.Row::taskId, Function.identity()));
        List<Moving> all = new ArrayList<>();
        for (Move each : moved) {
            OpenTaskRows.Row task = now.get(each.deadline().reference());
            if (task == null || !task.due().equals(each.deadline().due())) {
                throw Refused.conflict("lostRace", Message.of("api.lostRace"), null);
            }
            all.add(new Moving(task, each, Moments.of(decree.calendar(), task.from(), each.due())));
        }
        return all;
    }

    private static TaskMoves.Change change(Moving moving, Decree decree, Instant now) {
        int priority = moving.moments().priority(moving.task().priority(), now);
        return new TaskMoves.Change(
                moving.task(), moving.move().due(), moving.moments().escalate(), priority, decree.version());
    }
}
