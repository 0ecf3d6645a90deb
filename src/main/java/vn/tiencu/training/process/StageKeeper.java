package vn.tiencu.training.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.Tasks;
import vn.tiencu.training.Stage;
import vn.tiencu.training.store.TrainingPlans;

/** A plan stands where its open task is. */
@Component
class StageKeeper {

    private static final Map<String, Stage> STAGES = Map.ofEntries(
            Map.entry("UserTask_CallForNeeds", Stage.CALL),
            Map.entry("UserTask_ProposeNeeds", Stage.NEEDS),
            Map.entry("UserTask_ConsolidateNeeds", Stage.CONSOLIDATION),
            Map.entry("UserTask_GiveOpinion", Stage.CONSULTATION),
            Map.entry("UserTask_FinishDraft", Stage.DRAFT),
            Map.entry("UserTask_ReviseDraft", Stage.DRAFT),
            Map.entry("UserTask_EndorsePlan", Stage.ENDORSEMENT),
            Map.entry("UserTask_SubmitPlan", Stage.SUBMISSION),
            Map.entry("UserTask_AppraisePlan", Stage.APPRAISAL),
            Map.entry("UserTask_CorrectSubmission", Stage.CORRECTION),
            Map.entry("UserTask_GiveStandingOpinion", Stage.STANDING_OPINION),
            Map.entry("UserTask_CorrectPlan", Stage.FINAL_TEXT),
            Map.entry("UserTask_SignPlan", Stage.SIGNATURE),
            Map.entry("UserTask_IssueNumber", Stage.PUBLICATION),
            Map.entry("UserTask_PublishPlan", Stage.PUBLICATION),
            Map.entry("UserTask_ReportResults", Stage.REPORT));

    private final TrainingPlans plans;

    StageKeeper(TrainingPlans plans) {
        this.plans = plans;
    }

    @EventListener
    void on(Tasks.Given task) {
        boolean ours = task.process().equals("training") || task.process().equals("training_drafting");
        Stage stage = STAGES.get(task.element());
        if (ours && stage != null) {
            plans.moveTo(task.caseNumber(), stage);
        }
    }
}
