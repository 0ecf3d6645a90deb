package vn.tiencu.training.classes.process;

import java.util.List;
import java.util.Set;
import vn.tiencu.engine.TaskAct;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.TrainingClass;

/** An act on one element of a class. */
abstract class ClassAct<F> implements TaskAct<F> {

    private final Class<F> form;
    private final String element;
    final ClassOffice office;

    ClassAct(Class<F> form, String element, ClassOffice office) {
        this.form = form;
        this.element = element;
        this.office = office;
    }

    @Override
    public String process() {
        return TrainingProcess.CLASS.key();
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
        return office.shown().form(about(task), concerned(task));
    }

    TrainingClass about(TaskView task) {
        return office.runs().get(task.caseNumber());
    }

    /** Those whom this act is about. */
    abstract List<Trainee> concerned(TaskView task);

    /** Each of these tasks is given to exactly one body. */
    static String body(TaskView task) {
        return task.bodies().iterator().next();
    }

    static List<String> lines(List<Trainee> some) {
        return some.stream().map(Trainee::lineId).toList();
    }

    static Trainee in(List<Trainee> some, String lineId) {
        return some.stream()
                .filter(each -> each.lineId().equals(lineId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody under " + lineId));
    }
}
