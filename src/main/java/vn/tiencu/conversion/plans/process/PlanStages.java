package vn.tiencu.conversion.plans.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.Journal;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.plans.ConversionPlan.Stage;
import vn.tiencu.conversion.plans.store.Plans;
import vn.tiencu.engine.EndReached;
import vn.tiencu.engine.Tasks;

/** A plan stands where its open task is, until its named end. */
@Component
class PlanStages {
    private static final Map<String, Stage> STAGES = Map.of(
            "UserTask_DraftPlan", Stage.DRAFT,
            "UserTask_GiveCommitteeOpinion", Stage.OPINION,
            "UserTask_ApprovePlan", Stage.APPROVAL,
            "UserTask_SignPlan", Stage.SIGNATURE,
            "UserTask_IssueNumber", Stage.NUMBER,
            "UserTask_PublishPlan", Stage.PUBLICATION);

    private final Plans plans;
    private final Journal journal;
    private final HouseClock clock;

    PlanStages(Plans plans, Journal journal, HouseClock clock) {
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    void on(Tasks.Given task) {
        Stage stage = STAGES.get(task.element());
        if (stage != null && task.process().equals(ConversionProcess.PLAN.key())) {
            plans.moveTo(task.caseNumber(), stage);
        }
    }

    @EventListener
    void on(EndReached end) {
        if (end.whole() && end.process().equals(ConversionProcess.PLAN.key())) {
            plans.ended(end.caseNumber(), end.element(), reason(end), clock.now());
        }
    }

    /** Where no plan is issued or it is withdrawn, what was said belongs to the reason. */
    private String reason(EndReached end) {
        String said = switch (end.element()) {
            case "EndEvent_PlanRefused" -> said(end.caseNumber(), "UserTask_ApprovePlan");
            case "EndEvent_PlanWithdrawn" -> said(end.caseNumber(), "StartEvent_PlanWithdrawn");
            default -> "";
        };
        return said.isBlank() ? end.name() : end.name() + ": " + said;
    }

    private String said(String caseNumber, String element) {
        return journal.last(caseNumber, element).map(Journal.Act::content).orElse("");
    }
}
