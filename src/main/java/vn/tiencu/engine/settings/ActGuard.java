package vn.tiencu.engine.settings;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Component;

/**
 * Lets a task end, or a case begin, only while the room's own act is at work on this thread. The engine's own completion and
 * start, by whatever door they come, would go around the rules.
 */
@Component
public class ActGuard {

    private static final String START = "start:";
    private final ThreadLocal<Set<String>> allowed = ThreadLocal.withInitial(HashSet::new);

    public <T> T whileCompleting(String taskId, Supplier<T> act) {
        return during(taskId, act);
    }

    public <T> T whileStarting(String processKey, Supplier<T> act) {
        return during(START + processKey, act);
    }

    /** Called by the engine when a task is completed. */
    public void requireAct(String taskId) {
        if (!allowed.get().contains(taskId)) {
            throw new ProcessEngineException("a task is completed only by its act");
        }
    }

    /** Called by the engine when a case begins. */
    public void requireStart(String processKey) {
        if (!allowed.get().contains(START + processKey)) {
            throw new ProcessEngineException("a case is started only by its room");
        }
    }

    private <T> T during(String permit, Supplier<T> act) {
        Set<String> permits = allowed.get();
        boolean added = permits.add(permit);
        try {
            return act.get();
        } finally {
            if (added) {
                permits.remove(permit);
            }
            if (permits.isEmpty()) {
                allowed.remove();
            }
        }
    }
}
