package vn.tiencu.conversion.plans.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.tiencu.conversion.moves.MoveBeginnings;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.conversion.plans.PlanLine;
import vn.tiencu.conversion.plans.store.Lines;
import vn.tiencu.conversion.plans.store.Plans;
import vn.tiencu.engine.ModelBean;

/** Every line that this plan moves becomes a case of its own; a line of the superior's plan does not. */
@ModelBean("conversion_beginMoves")
class BeginMoves implements JavaDelegate {
    private final Plans plans;
    private final Lines lines;
    private final MoveBeginnings moves;

    BeginMoves(Plans plans, Lines lines, MoveBeginnings moves) {
        this.plans = plans;
        this.lines = lines;
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ConversionPlan plan = plans.get(execution.getProcessBusinessKey());
        lines.of(plan.number().toString()).stream()
                .filter(each -> each.kind() == PlanLine.Kind.MOVE)
                .forEach(each -> moves.begin(plan, each));
    }
}
