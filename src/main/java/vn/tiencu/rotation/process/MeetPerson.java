package vn.tiencu.rotation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationAssignment.Meeting;
import vn.tiencu.rotation.RotationProcess;

/** The talk: purpose and demands, and what the person thinks and wishes (NĐ 170/2025, Điều 46.4b). */
@Component
class MeetPerson extends PersonAct<MeetPerson.Form> {

    MeetPerson(Bureau bureau) {
        super(RotationProcess.ASSIGNMENT, Form.class, "UserTask_MeetPerson", bureau);
    }

    /** The record of the talk. */
    record Form(
            @NotNull LocalDate heldOn,
            @NotBlank @Size(max = 300) String place,
            @NotBlank @Size(max = 4000) String purpose,
            @NotBlank @Size(max = 4000) String wishes) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationAssignment about = about(task);
        bureau.checks().doneOn("heldOn", form.heldOn(), about.startedOn());
        Meeting held = new Meeting(form.heldOn(), form.place(), form.purpose(), form.wishes());
        bureau.cases().met(task.caseNumber(), held);
        bureau.papers().minutes(about, held, caller);
        enter(task, caller, "MET", form.heldOn(), "");
        return Map.of();
    }
}
