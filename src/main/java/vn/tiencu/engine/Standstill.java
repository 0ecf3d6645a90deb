package vn.tiencu.engine;

import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.deadlines.LostDays;
import vn.tiencu.engine.store.TimerRows;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Stops one running case and lets it go on without loss of time. */
@Component
class Standstill {

    private final RuntimeService runtime;
    private final LostDays lost;
    private final TimerRows timers;
    private final HouseClock clock;

    Standstill(RuntimeService runtime, LostDays lost, TimerRows timers, HouseClock clock) {
        this.runtime = runtime;
        this.lost = lost;
        this.timers = timers;
        this.clock = clock;
    }

    void begin(String caseNumber) {
        runtime.suspendProcessInstanceById(instance(caseNumber));
    }

    /** The timers of the models ring later by the days lost, one at a task by as many as the task's own end moves. */
    void end(String caseNumber, int daysLost) {
        runtime.activateProcessInstanceById(instance(caseNumber));
        if (daysLost == 0) {
            return;
        }
        Map<String, Long> later = lost.giveBack(caseNumber, daysLost);
        timers.move(
                timers.ofModels(caseNumber).stream()
                        .map(each -> later(each, later.getOrDefault(each.executionId(), (long) daysLost)))
                        .toList(),
                clock.now());
    }

    private static TimerRows.Change later(TimerRows.Row timer, long days) {
        return new TimerRows.Change(timer, timer.due().plus(Duration.ofDays(days)));
    }

    private String instance(String caseNumber) {
        ProcessInstance running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .rootProcessInstances()
                .singleResult();
        if (running == null) {
            throw Refused.conflict("caseEnded", Message.of("engine.caseEnded"), null);
        }
        return running.getId();
    }
}
