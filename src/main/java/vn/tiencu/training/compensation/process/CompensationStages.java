package vn.tiencu.training.compensation.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.EndReached;
import vn.tiencu.engine.Tasks;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.compensation.Compensation.Stage;
import vn.tiencu.training.compensation.Reckoning;
import vn.tiencu.training.compensation.store.Compensations;

/** A case stands where its open task is, until its named end. */
@Component
class CompensationStages {

    private static final Map<String, Stage> STAGES = Map.of(
            "UserTask_EstablishFacts", Stage.FACTS,
            "UserTask_FormCouncil", Stage.COUNCIL,
            "UserTask_HoldCouncil", Stage.MEETING,
            "UserTask_SendRecommendation", Stage.RECOMMENDATION);

    private final Compensations compensations;
    private final HouseClock clock;

    CompensationStages(Compensations compensations, HouseClock clock) {
        this.compensations = compensations;
        this.clock = clock;
    }

    @EventListener
    void on(Tasks.Given task) {
        Stage stage = STAGES.get(task.element());
        if (stage != null && task.process().equals(TrainingProcess.COMPENSATION.key())) {
            compensations.moveTo(task.caseNumber(), stage);
        }
    }

    @EventListener
    void on(EndReached end) {
        if (end.whole() && end.process().equals(TrainingProcess.COMPENSATION.key())) {
            compensations.ended(end.caseNumber(), end.element(), reason(end), clock.now());
        }
    }

    /** Where nothing is owed the article that says so belongs to the reason. */
    private String reason(EndReached end) {
        Reckoning reckoning = compensations.get(end.caseNumber()).reckoning();
        return reckoning == null || !end.element().equals("EndEvent_NotOwed")
                ? end.name()
                : end.name() + ": " + reckoning.citation();
    }
}
