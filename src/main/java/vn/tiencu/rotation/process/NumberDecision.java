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

/** The clerk enters the decision in the register, which gives its number (NĐ 30/2020, Điều 15, 18). */
@Component
class NumberDecision extends PersonAct<NumberDecision.Form> {

    NumberDecision(Bureau bureau) {
        super(RotationProcess.ASSIGNMENT, Form.class, "UserTask_NumberDecision", bureau);
    }

    /** Day of entry. */
    record Form(@NotNull LocalDate issuedOn) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        var form = bureau.shown().form(about(task), body(task));
        form.put("draftPaperId", about(task).decision().paperId());
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationAssignment about = about(task);
        bureau.checks().doneOn("issuedOn", form.issuedOn(), about.decision().signedOn());
        String number =
                bureau.papers().issue(Objects.requireNonNull(about.decision().paperId()), form.issuedOn(), caller);
        bureau.cases().numbered(task.caseNumber(), number);
        enter(task, caller, "NUMBERED", form.issuedOn(), number);
        return Map.of();
    }
}
