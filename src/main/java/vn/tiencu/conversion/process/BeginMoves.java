package vn.tiencu.conversion.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.PlanLine;
import vn.tiencu.conversion.store.ConversionMoves;
import vn.tiencu.conversion.store.ConversionPlans;
import vn.tiencu.conversion.store.PlanLines;
import vn.tiencu.engine.Cases;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.kernel.CaseNumber;

/** A published plan begins the move of each line and hands its single positions up (Luật 36/2018, Điều 25.3). */
@ModelBean("conversion_beginMoves")
class BeginMoves implements JavaDelegate {

    private final ConversionPlans plans;
    private final PlanLines lines;
    private final ConversionMoves moves;
    private final Cases cases;
    private final HouseClock clock;

    BeginMoves(ConversionPlans plans, PlanLines lines, ConversionMoves moves, Cases cases, HouseClock clock) {
        this.plans = plans;
        this.lines = lines;
        this.moves = moves;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ConversionPlan plan = plans.get(execution.getProcessBusinessKey());
        String number = plan.number().toString();
        for (PlanLine line : lines.of(number)) {
            PlanLine.Target target = line.target();
            if (target != null && !line.isHandedUp()) {
                begin(plan, line, target);
                lines.taken(plan.unitId(), line.personId(), number);
            }
        }
        lines.handedUp(number, clock.today());
    }

    private void begin(ConversionPlan plan, PlanLine line, PlanLine.Target target) {
        CaseNumber number =
                cases.next(ConversionProcess.MOVE_PREFIX, clock.today().getYear());
        moves.add(ConversionMove.begun(number, line, target, clock.today()));
        lines.begun(line.id(), number.toString());
        cases.start(
                ConversionProcess.MOVE.key(),
                number,
                Map.of(
                        ConversionProcess.DRAFTER_BODY.name(), plan.parties().drafter(),
                        ConversionProcess.LEADERSHIP_BODY.name(), plan.parties().leadership(),
                        ConversionProcess.CLERK_BODY.name(), plan.parties().clerk()));
    }
}
