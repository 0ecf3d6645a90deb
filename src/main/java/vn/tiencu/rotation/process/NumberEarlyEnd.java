package vn.tiencu.rotation.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationProcess;

/** The clerk enters the decision on the early end in the register (NĐ 30/2020, Điều 15, 18). */
@Component
class NumberEarlyEnd extends PersonAct<NumberEarlyEnd.Form> {

    NumberEarlyEnd(Bureau bureau) {
        super(RotationProcess.ASSIGNMENT, Form.class, "UserTask_NumberEarlyEnd", bureau);
    }

    /** Day of entry. */
    record Form(@NotNull LocalDate issuedOn) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        return bureau.shown().closingForm(about(task), body(task));
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationAssignment about = about(task);
        bureau.checks().doneOn("issuedOn", form.issuedOn(), about.years().earlyOn());
        String number =
                bureau.papers().issue(Objects.requireNonNull(about.years().closingPaper()), form.issuedOn(), caller);
        bureau.cases().closingNumbered(task.caseNumber(), number);
        enter(task, caller, "NUMBERED", form.issuedOn(), number);
        return Map.of();
    }
}
