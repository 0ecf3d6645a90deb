package vn.tiencu.engine.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskReminder.Stage;
import vn.tiencu.engine.store.OpenTaskRows;
import vn.tiencu.engine.store.TimerRows;

/**
 * Moves the three timers of tasks. A timer that has rung is set anew only when its new moment still lies ahead: then the task
 * is not late after all, and whoever was told too early is told again when it really is.
 */
@Component
class TaskTimers {

    private static final Pattern LISTENER = Pattern.compile("\\$taskListener~(\\w+)");
    private static final Map<String, Stage> STAGES =
            Map.of("remind", Stage.REMIND, "escalate", Stage.ESCALATE, "alertBoard", Stage.ALERT_BOARD);

    private final TimerRows rows;
    private final NewTimers fresh;

    TaskTimers(TimerRows rows, NewTimers fresh) {
        this.rows = rows;
        this.fresh = fresh;
    }

    /** A task and when its timers ring from now on. */
    record Ringing(OpenTaskRows.Row task, Moments moments) {}

    void move(List<Ringing> tasks, Instant now) {
        Map<String, List<TimerRows.Row>> waiting =
                rows.ofTasks().stream().collect(Collectors.groupingBy(TimerRows.Row::executionId));
        List<TimerRows.Change> changes = new ArrayList<>();
        List<NewTimers.Setting> missing = new ArrayList<>();
        for (Ringing each : tasks) {
            Set<Stage> rung = EnumSet.allOf(Stage.class);
            for (TimerRows.Row timer : waiting.getOrDefault(each.task().executionId(), List.of())) {
                Stage stage = stage(timer);
                rung.remove(stage);
                changes.add(new TimerRows.Change(timer, each.moments().of(stage)));
            }
            rung.stream()
                    .filter(stage -> each.moments().of(stage).isAfter(now))
                    .forEach(stage -> missing.add(setting(each, stage)));
        }
        rows.move(changes, now);
        fresh.set(missing);
    }

    private static NewTimers.Setting setting(Ringing ringing, Stage stage) {
        String listener = STAGES.entrySet().stream()
                .filter(each -> each.getValue() == stage)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return new NewTimers.Setting(
                ringing.task().executionId(),
                ringing.task().element(),
                listener,
                ringing.moments().of(stage));
    }

    private static Stage stage(TimerRows.Row timer) {
        Matcher listener = LISTENER.matcher(timer.setting());
        Stage stage = listener.find() ? STAGES.get(listener.group(1)) : null;
        if (stage == null) {
            throw new IllegalStateException("a task's timer of an unknown kind: " + timer.setting());
        }
        return stage;
    }
}
