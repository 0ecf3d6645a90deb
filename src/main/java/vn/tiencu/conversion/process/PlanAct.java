package vn.tiencu.conversion.process;

import java.util.List;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.PlanLine;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** An act on one element of a plan. */
abstract class PlanAct<F> extends CaseAct<F> {

    final Office office;

    PlanAct(Class<F> form, String element, Office office) {
        super(ConversionProcess.MAIN, form, element);
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
