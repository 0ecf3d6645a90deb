package vn.tiencu.rotation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.RotationProcess;

/** The receiving unit announces the decision and gives the person his work (NĐ 170/2025, Điều 44.2c, 46.5b). */
@Component
class HandOver extends PersonAct<HandOver.Form> {

    HandOver(Bureau bureau) {
        super(RotationProcess.ASSIGNMENT, Form.class, "UserTask_HandOver", bureau);
    }

    /** First day at work and what was handed over. */
    record Form(
            @NotNull LocalDate arrivedOn,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        bureau.checks()
                .doneOn("arrivedOn", form.arrivedOn(), about(task).decision().from());
        bureau.cases().arrived(task.caseNumber(), form.arrivedOn());
        enter(task, caller, "ARRIVED", form.arrivedOn(), form.content());
        return Map.of();
    }
}
