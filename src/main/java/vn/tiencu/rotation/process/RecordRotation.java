package vn.tiencu.rotation.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.tiencu.engine.ModelBean;
import vn.tiencu.people.Appointed;
import vn.tiencu.people.People;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.store.Assignments;

/** The person holds the new post from the day of the decision until the end of the rotation. */
@ModelBean("rotation_recordRotation")
class RecordRotation implements JavaDelegate {

    private final Assignments assignments;
    private final People people;

    RecordRotation(Assignments assignments, People people) {
        this.assignments = assignments;
        this.people = people;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RotationAssignment about = assignments.get(execution.getProcessBusinessKey());
        var decision = about.decision();
        people.recordAppointment(new Appointed(
                about.personId(),
                about.place().toPost(),
                Objects.requireNonNull(decision.from()),
                decision.until(),
                Objects.requireNonNull(decision.number()),
                false));
    }
}
