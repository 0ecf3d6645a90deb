package vn.tiencu.conversion.plans.process;

import java.util.List;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.conversion.plans.PlanLine;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** An act on one element of a plan. */
abstract class PlanAct<F> extends CaseAct<F> {
    final PlanOffice office;

    PlanAct(Class<F> form, String element, PlanOffice office) {
        super(ConversionProcess.PLAN, form, element);
        this.office = office;
    }

    @Override
    public Object shown(TaskView task, Caller caller) {
        return office.shown().form(about(task));
    }

    ConversionPlan about(TaskView task) {
        return office.plans().get(task.caseNumber());
    }

    List<PlanLine> lines(TaskView task) {
        return office.lines().of(task.caseNumber());
    }
}
