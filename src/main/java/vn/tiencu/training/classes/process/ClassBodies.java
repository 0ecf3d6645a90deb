package vn.tiencu.training.classes.process;

import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.Trainee.Status;
import vn.tiencu.training.classes.store.Trainees;

/** The bodies that send and rate the trainees of a class, one task each. */
@ModelBean("training_classBodies")
public class ClassBodies {

    private final Trainees trainees;

    ClassBodies(Trainees trainees) {
        this.trainees = trainees;
    }

    /** Those who have people in the class. */
    public List<String> sending(DelegateExecution execution) {
        return superiors(execution, each -> true);
    }

    /** Those of whose people somebody completed it. */
    public List<String> rating(DelegateExecution execution) {
        return superiors(execution, each -> each.status() == Status.COMPLETED);
    }

    private List<String> superiors(DelegateExecution execution, Predicate<Trainee> which) {
        return trainees.of(execution.getProcessBusinessKey()).stream()
                .filter(which)
                .map(Trainee::superior)
                .distinct()
                .sorted()
                .toList();
    }
}
