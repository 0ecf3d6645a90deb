package vn.tiencu.rotation.process;

import vn.tiencu.casework.CaseAct;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.RotationProcess;

/** An act on one element of a yearly plan. */
abstract class PlanAct<F> extends CaseAct<F> {

    final Office office;

    PlanAct(Class<F> form, String element, Office office) {
        super(RotationProcess.MAIN, form, element);
        this.office = office;
    }

    @Override
    public Object shown(TaskView task, Caller caller) {
        return office.shown().form(plan(task));
    }

    RotationPlan plan(TaskView task) {
        return office.plans().get(task.caseNumber());
    }
}
