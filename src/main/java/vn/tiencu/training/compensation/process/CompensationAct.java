package vn.tiencu.training.compensation.process;

import java.util.Set;
import vn.tiencu.engine.TaskAct;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.compensation.Compensation;

/** An act on one element of a compensation case. */
abstract class CompensationAct<F> implements TaskAct<F> {

    private final Class<F> form;
    private final String element;
    final CompensationOffice office;

    CompensationAct(Class<F> form, String element, CompensationOffice office) {
        this.form = form;
        this.element = element;
        this.office = office;
    }

    @Override
    public String process() {
        return TrainingProcess.COMPENSATION.key();
    }

    @Override
    public Set<String> elements() {
        return Set.of(element);
    }

    @Override
    public Class<F> form() {
        return form;
    }

    @Override
    public Object shown(TaskView task, Caller caller) {
        return office.shown().form(about(task));
    }

    Compensation about(TaskView task) {
        return office.cases().get(task.caseNumber());
    }
}
