package vn.tiencu.conversion.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.Journal;
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.store.Complaints;
import vn.tiencu.conversion.store.ConversionMoves;
import vn.tiencu.conversion.store.ConversionPlans;
import vn.tiencu.engine.EndReached;
import vn.tiencu.engine.Tasks;

/** A case stands where its open task is, until its named end. */
@Component
class StageKeeper {

    private static final Map<String, ConversionPlan.Stage> PLAN = Map.of(
            "UserTask_DraftPlan", ConversionPlan.Stage.DRAFT,
            "UserTask_GiveCommitteeOpinion", ConversionPlan.Stage.OPINION,
            "UserTask_ApprovePlan", ConversionPlan.Stage.APPROVAL,
            "UserTask_SignPlan", ConversionPlan.Stage.SIGNATURE,
            "UserTask_NumberPlan", ConversionPlan.Stage.NUMBER,
            "UserTask_PublishPlan", ConversionPlan.Stage.PUBLICATION);
    private static final Map<String, ConversionMove.Stage> MOVE = Map.of(
            "UserTask_NotifyPerson", ConversionMove.Stage.NOTICE,
            "UserTask_SignTransfer", ConversionMove.Stage.SIGNATURE,
            "UserTask_NumberTransfer", ConversionMove.Stage.NUMBER,
            "UserTask_ConfirmHandOver", ConversionMove.Stage.HAND_OVER);

    private final ConversionPlans plans;
    private final ConversionMoves moves;
    private final Complaints complaints;
    private final Journal journal;
    private final HouseClock clock;

    StageKeeper(
            ConversionPlans plans, ConversionMoves moves, Complaints complaints, Journal journal, HouseClock clock) {
        this.plans = plans;
        this.moves = moves;
        this.complaints = complaints;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    void on(Tasks.Given task) {
        ConversionPlan.Stage plan = PLAN.get(task.element());
        if (plan != null && task.process().equals(ConversionProcess.MAIN.key())) {
            plans.moveTo(task.caseNumber(), plan);
        }
        ConversionMove.Stage move = MOVE.get(task.element());
        if (move != null && task.process().equals(ConversionProcess.MOVE.key())) {
            moves.moveTo(task.caseNumber(), move);
        }
    }

    @EventListener
    void on(EndReached end) {
        if (!end.whole()) {
            return;
        }
        if (end.process().equals(ConversionProcess.MAIN.key())) {
            plans.ended(end.caseNumber(), end.element(), end.name(), clock.now());
        } else if (end.process().equals(ConversionProcess.MOVE.key())) {
            moves.ended(end.caseNumber(), end.element(), reason(end), clock.now());
        } else if (end.process().equals(ConversionProcess.COMPLAINT.key())) {
            complaints.ended(end.caseNumber(), end.element(), end.name(), clock.now());
        }
    }

    /** A deferral ends with the article that asks for it, a cancellation with its reason. */
    private String reason(EndReached end) {
        String start = end.element().replace("EndEvent_", "StartEvent_");
        return journal.last(end.caseNumber(), start)
                .map(each -> end.name() + ": " + each.content())
                .orElse(end.name());
    }
}
