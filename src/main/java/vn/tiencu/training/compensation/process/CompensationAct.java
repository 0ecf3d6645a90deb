package vn.tiencu.training.compensation.process;

import vn.tiencu.casework.CaseAct;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.compensation.Compensation;

/** An act on one element of a compensation case. */
abstract class CompensationAct<F> extends CaseAct<F> {

    final CompensationOffice office;

    CompensationAct(Class<F> form, String element, CompensationOffice office) {
        super(TrainingProcess.COMPENSATION, form, element);
        this.office = office;
    }

    @Override
    public Object shown(TaskView task, Caller caller) {
        return office.shown().form(about(task));
    }

    Compensation about(TaskView task) {
        return office.cases().get(task.caseNumber());
    }
}
