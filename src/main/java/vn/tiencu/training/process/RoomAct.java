package vn.tiencu.training.process;

import java.util.Set;
import vn.tiencu.engine.TaskAct;
import vn.tiencu.engine.TaskView;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.TrainingProcess;

/** An act of this room on one element. */
abstract class RoomAct<F> implements TaskAct<F> {

    private final TrainingProcess process;
    private final Class<F> form;
    private final String element;
    final Office office;

    RoomAct(TrainingProcess process, Class<F> form, String element, Office office) {
        this.process = process;
        this.form = form;
        this.element = element;
        this.office = office;
    }

    @Override
    public String process() {
        return process.key();
    }

    @Override
    public Set<String> elements() {
        return Set.of(element);
    }

    @Override
    public Class<F> form() {
        return form;
    }

    TrainingPlan plan(TaskView task) {
        return office.plans().get(task.caseNumber());
    }

    /** Each task of this room is given to exactly one body. */
    static String body(TaskView task) {
        return task.bodies().iterator().next();
    }
}
