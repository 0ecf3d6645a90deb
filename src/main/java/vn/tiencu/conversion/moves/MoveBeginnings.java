package vn.tiencu.conversion.moves;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.casework.Journal;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.moves.store.Moves;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.conversion.plans.PlanLine;
import vn.tiencu.engine.Cases;
import vn.tiencu.kernel.CaseNumber;

/** Begins a move for each line of a published plan. */
@Component
public class MoveBeginnings {
    private final Moves moves;
    private final Journal journal;
    private final Cases cases;
    private final HouseClock clock;

    MoveBeginnings(Moves moves, Journal journal, Cases cases, HouseClock clock) {
        this.moves = moves;
        this.journal = journal;
        this.cases = cases;
        this.clock = clock;
    }

    /** Begins the case in the transaction that publishes the plan. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(ConversionPlan plan, PlanLine line) {
        LocalDate today = clock.today();
        CaseNumber number = cases.next(ConversionProcess.MOVE_PREFIX, today.getYear());
        moves.add(move(number, plan, line));
        ConversionPlan.Parties parties = plan.parties();
        String by = plan.openedBy();
        journal.add(number.toString(), "StartEvent_MoveBegun", parties.drafting(), by, "BEGUN", today, "");
        cases.start(
                ConversionProcess.MOVE.key(),
                number,
                Map.of(
                        ConversionProcess.DRAFTING_BODY.name(), parties.drafting(),
                        ConversionProcess.LEADERSHIP_BODY.name(), parties.leadership(),
                        ConversionProcess.CLERK_BODY.name(), parties.clerk()));
    }

    private ConversionMove move(CaseNumber number, ConversionPlan plan, PlanLine line) {
        return new ConversionMove(
                number,
                plan.number().toString(),
                plan.unitId(),
                line.personId(),
                new ConversionMove.Place(line.fromUnit(), line.fromItem(), line.fromDuties()),
                new ConversionMove.Place(line.toUnit(), line.toItem(), line.toDuties()),
                line.moveOn(),
                clock.today(),
                ConversionMove.Stage.NOTICE,
                ConversionMove.Transfer.NONE,
                null);
    }
}
