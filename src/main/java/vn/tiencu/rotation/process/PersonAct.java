package vn.tiencu.rotation.process;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.engine.ProcessContract;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;
import vn.tiencu.rotation.RotationAssignment;

/** An act on one element of a person's rotation. */
abstract class PersonAct<F> extends CaseAct<F> {

    final Bureau bureau;

    PersonAct(ProcessContract process, Class<F> form, String element, Bureau bureau) {
        super(process, form, element);
        this.bureau = bureau;
    }

    @Override
    public Object shown(TaskView task, Caller caller) {
        return bureau.shown().form(about(task), body(task));
    }

    RotationAssignment about(TaskView task) {
        return bureau.cases().get(task.caseNumber());
    }

    void enter(TaskView task, Caller caller, String outcome, @Nullable LocalDate day, String content) {
        bureau.journal().add(task, body(task), caller, outcome, day, content);
    }

    /** Nobody judges or decides on his own rotation (Luật Phòng, chống tham nhũng 36/2018/QH14, Điều 23). */
    static void requireOther(RotationAssignment about, Caller caller) {
        if (about.personId().equals(caller.personId())) {
            throw Refused.forbidden(Message.of("rotation.ownCase"));
        }
    }
}
