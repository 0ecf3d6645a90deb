package vn.tiencu.training.process;

import vn.tiencu.casework.CaseAct;
import vn.tiencu.engine.TaskView;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;

/** An act of this room on one element. */
abstract class RoomAct<F> extends CaseAct<F> {

    final Office office;

    RoomAct(TrainingProcess process, Class<F> form, String element, Office office) {
        super(process, form, element);
        this.office = office;
    }

    TrainingPlan plan(TaskView task) {
        return office.plans().get(task.caseNumber());
    }
}
