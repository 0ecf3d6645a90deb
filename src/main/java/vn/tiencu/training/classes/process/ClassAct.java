package vn.tiencu.training.classes.process;

import java.util.List;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.TrainingClass;

/** An act on one element of a class. */
abstract class ClassAct<F> extends CaseAct<F> {

    final ClassOffice office;

    ClassAct(Class<F> form, String element, ClassOffice office) {
        super(TrainingProcess.CLASS, form, element);
        this.office = office;
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
