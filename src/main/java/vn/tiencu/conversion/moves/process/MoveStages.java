package vn.tiencu.conversion.moves.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.Journal;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.moves.ConversionMove.Stage;
import vn.tiencu.conversion.moves.store.Moves;
import vn.tiencu.engine.EndReached;
import vn.tiencu.engine.Tasks;

/** A move stands where its open task is, until its named end. */
@Component
class MoveStages {
    private static final Map<String, Stage> STAGES = Map.of(
            "UserTask_NotifyPerson", Stage.NOTICE,
            "UserTask_SignTransfer", Stage.SIGNATURE,
            "UserTask_NumberTransfer", Stage.NUMBER,
            "UserTask_ConfirmHandover", Stage.HANDOVER);

    private final Moves moves;
    private final Journal journal;
    private final HouseClock clock;

    MoveStages(Moves moves, Journal journal, HouseClock clock) {
        this.moves = moves;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    void on(Tasks.Given task) {
        Stage stage = STAGES.get(task.element());
        if (stage != null && task.process().equals(ConversionProcess.MOVE.key())) {
            moves.moveTo(task.caseNumber(), stage);
        }
    }

    @EventListener
    void on(EndReached end) {
        if (end.whole() && end.process().equals(ConversionProcess.MOVE.key())) {
            moves.ended(end.caseNumber(), end.element(), reason(end), clock.now());
        }
    }

    /** The article of a deferral and the number of a decision on a complaint belong to the reason. */
    private String reason(EndReached end) {
        String start = switch (end.element()) {
            case "EndEvent_MoveDeferred" -> "StartEvent_MoveDeferred";
            case "EndEvent_MoveCancelled" -> "StartEvent_MoveCancelled";
            default -> "";
        };
        String said =
                journal.last(end.caseNumber(), start).map(Journal.Act::content).orElse("");
        return said.isBlank() ? end.name() : end.name() + ": " + said;
    }
}
