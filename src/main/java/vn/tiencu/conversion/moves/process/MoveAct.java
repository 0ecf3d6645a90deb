package vn.tiencu.conversion.moves.process;

import vn.tiencu.casework.CaseAct;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** An act on one element of a move. */
abstract class MoveAct<F> extends CaseAct<F> {
    final MoveOffice office;

    MoveAct(Class<F> form, String element, MoveOffice office) {
        super(ConversionProcess.MOVE, form, element);
        this.office = office;
    }

    @Override
    public Object shown(TaskView task, Caller caller) {
        return office.shown().form(about(task));
    }

    ConversionMove about(TaskView task) {
        return office.moves().get(task.caseNumber());
    }

    ConversionPlan plan(TaskView task) {
        return office.plans().get(about(task).planNumber());
    }
}
