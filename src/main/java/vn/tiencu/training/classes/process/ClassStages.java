package vn.tiencu.training.classes.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.EndReached;
import vn.tiencu.engine.Tasks;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.classes.TrainingClass.Stage;
import vn.tiencu.training.classes.store.ClassRuns;

/** A class stands where its open task is, until its named end. */
@Component
class ClassStages {

    private static final Map<String, Stage> STAGES = Map.of(
            "UserTask_RecordAttendance", Stage.ATTENDANCE,
            "UserTask_RecordResults", Stage.RESULTS);

    private final ClassRuns runs;
    private final HouseClock clock;

    ClassStages(ClassRuns runs, HouseClock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @EventListener
    void on(Tasks.Given task) {
        Stage stage = STAGES.get(task.element());
        if (stage != null && task.process().equals(TrainingProcess.CLASS.key())) {
            runs.moveTo(task.caseNumber(), stage);
        }
    }

    /** A cancelled class may be opened anew, a finished one may not. */
    @EventListener
    void on(EndReached end) {
        if (end.whole() && end.process().equals(TrainingProcess.CLASS.key())) {
            boolean again = end.element().equals("EndEvent_ClassCancelled");
            runs.ended(end.caseNumber(), end.element(), end.name(), again, clock.now());
        }
    }
}
