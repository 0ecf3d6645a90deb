package vn.tiencu.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.RunningDeadlines;
import vn.tiencu.engine.settings.ActGuard;
import vn.tiencu.engine.store.CaseSerials;
import vn.tiencu.kernel.CaseNumber;

/** Running cases, for the rooms: number and begin one, send it a message, move its timers, ask where it stands. */
@Service
public class Cases {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final ActGuard guard;
    private final CaseSerials serials;
    private final CaseTimers timers;
    private final Standstill standstill;

    Cases(
            RuntimeService runtime,
            HistoryService history,
            ActGuard guard,
            CaseSerials serials,
            CaseTimers timers,
            Standstill standstill) {
        this.runtime = runtime;
        this.history = history;
        this.guard = guard;
        this.serials = serials;
        this.timers = timers;
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
        return ended(number).stream()
                .map(HistoricActivityInstance::getActivityId)
                .findFirst();
    }

    private List<HistoricActivityInstance> ended(CaseNumber number) {
        var instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.toString())
                .rootProcessInstances()
                .finished()
                .singleResult();
        if (instance == null) {
            return List.of();
        }
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderByHistoricActivityInstanceEndTime()
                .desc()
                .list()
                .stream()
                .filter(each -> each.getActivityType().toLowerCase(Locale.ROOT).endsWith("endevent"))
                .toList();
    }
}
