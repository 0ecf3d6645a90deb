package vn.tiencu.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.RunningDeadlines;
import vn.tiencu.engine.settings.ActGuard;
import vn.tiencu.engine.store.CaseSerials;
import vn.tiencu.engine.store.PastCases;
import vn.tiencu.engine.store.StuckRows;
import vn.tiencu.kernel.CaseNumber;

/** Running cases, for the rooms: number and begin one, send it a message, move its timers, ask where it stands. */
@Service
public class Cases {

    private final RuntimeService runtime;
    private final ActGuard guard;
    private final CaseSerials serials;
    private final CaseTimers timers;
    private final PastCases past;
    private final StuckRows stuck;
    private final Standstill standstill;

    /** A case began, in the transaction that stores it. Ids only. */
    public record Begun(String process, String caseNumber) {}

    /** A decree moved the last days of tasks of running cases; by the id of the task. */
    public record DueMoved(Map<String, LocalDate> dues) {}

    /** A case left the engine: it came to its end, or somebody took it out. */
    public record Closed(String process, String caseNumber) {}

    /**
     * A case as the engine remembers it.
     *
     * @param endElement id of the end that it came to, or null
     * @param endName as the diagram read
     */
    public record PastCase(
            String process,
            String caseNumber,
            Instant begun,
            @Nullable Instant ended,
            @Nullable String endElement,
            @Nullable String endName,
            List<PastTask> tasks) {}

    /**
     * A task as the engine remembers it.
     *
     * @param due last day of its term
     * @param completed whether somebody did it
     */
    public record PastTask(
            String taskId,
            String process,
            String element,
            Set<String> bodies,
            Instant given,
            @Nullable LocalDate due,
            @Nullable Instant ended,
            boolean completed) {}

    /**
     * Work that stands still.
     *
     * @param kind FAILED_JOB, INCIDENT or SUSPENDED
     * @param cause what the engine noted, for programs to sort; never shown to people
     */
    public record Stuck(
            String kind,
            String process,
            @Nullable String caseNumber,
            @Nullable String element,
            @Nullable Instant since,
            String cause) {}

    Cases(
            RuntimeService runtime,
            ActGuard guard,
            CaseSerials serials,
            CaseTimers timers,
            PastCases past,
            StuckRows stuck,
            Standstill standstill) {
        this.runtime = runtime;
        this.guard = guard;
        this.serials = serials;
        this.timers = timers;
        this.past = past;
        this.stuck = stuck;
        this.standstill = standstill;
    }

    /**
     * The next case number (số hồ sơ), counted within the year without gaps: given back when the transaction that asks for it
     * fails.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseNumber next(String prefix, int year) {
        return new CaseNumber(prefix, year, serials.next(prefix, year));
    }

    /** Begins a case in the transaction that stores it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(String processKey, CaseNumber number, Map<String, Object> variables) {
        LostRace.orConflict(() -> guard.whileStarting(
                processKey, () -> runtime.startProcessInstanceByKey(processKey, number.toString(), variables)));
    }

    /** Sends a message to a running case; false when the case no longer waits for it, 409 when it moves on at this moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean tell(CaseNumber number, String message) {
        ProcessInstance running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.toString())
                .rootProcessInstances()
                .singleResult();
        if (running == null
                || runtime.createEventSubscriptionQuery()
                                .eventType("message")
                                .eventName(message)
                                .processInstanceId(running.getId())
                                .count()
                        == 0) {
            return false;
        }
        return LostRace.orConflict(() -> {
            runtime.createMessageCorrelation(message)
                    .processInstanceId(running.getId())
                    .correlate();
            return true;
        });
    }

    /** The cases that wait at a timer of the models, such as a boundary event, with the day at whose end it rings. */
    public Map<String, LocalDate> timersAt(String element) {
        return timers.waiting(element);
    }

    /**
     * Moves the timers of cases to the end of their new days; a case whose timer has rung is left alone. Refused as a conflict
     * (409) when one rings at this moment.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveTimers(String element, List<RunningDeadlines.Move> moves) {
        timers.move(element, moves);
    }

    /** Lets a running case stand still: its tasks cannot be completed (409) and its timers do not ring. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void suspend(CaseNumber number) {
        standstill.begin(number.toString());
    }

    /** Lets a case go on; the terms of its tasks begin, and its timers ring, later by the days that it lost. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void resume(CaseNumber number, int daysLost) {
        standstill.end(number.toString(), daysLost);
    }

    /** The named end that a case came to, or empty while it runs. */
    public Optional<String> end(CaseNumber number) {
        return past.end(number.toString());
    }

    /**
     * What the engine remembers of all its cases, running and finished, by case number; for what must be made up from history.
     *
     * @param after the case number after which to go on, or null for the beginning
     */
    public List<PastCase> past(@Nullable String after, int most) {
        return past.read(after, most);
    }

    /** Work that will not go on by itself, the newest first. */
    public List<Stuck> stuck() {
        return stuck.all();
    }
}
