package vn.tiencu.conversion.process;

import vn.tiencu.casework.CaseAct;
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** An act on one element of a move. */
abstract class MoveAct<F> extends CaseAct<F> {

    final Office office;

    MoveAct(Class<F> form, String element, Office office) {
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
}
