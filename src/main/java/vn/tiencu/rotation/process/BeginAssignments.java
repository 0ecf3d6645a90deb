package vn.tiencu.rotation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.store.RotationLines;
import vn.tiencu.rotation.store.RotationPlans;

/** Each person on the approved list becomes a case (NĐ 170/2025, Điều 45.2): all of them or none. */
@ModelBean("rotation_beginAssignments")
class BeginAssignments implements JavaDelegate {

    private final RotationPlans plans;
    private final RotationLines lines;
    private final AssignmentCases cases;

    BeginAssignments(RotationPlans plans, RotationLines lines, AssignmentCases cases) {
        this.plans = plans;
        this.lines = lines;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RotationPlan plan = plans.get(execution.getProcessBusinessKey());
        lines.kept(plan.number().toString()).forEach(line -> cases.open(plan, line));
    }
}
