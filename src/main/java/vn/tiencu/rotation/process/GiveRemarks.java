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
import vn.tiencu.rotation.RotationProcess;

/** The committee and the agency that use the person remark on him in writing (NĐ 170/2025, Điều 46.3b). */
@Component
class GiveRemarks extends PersonAct<GiveRemarks.Form> {

    GiveRemarks(Bureau bureau) {
        super(RotationProcess.ASSIGNMENT, Form.class, "UserTask_GiveRemarks", bureau);
    }

    /** The remarks. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationAssignment about = about(task);
        requireOther(about, caller);
        bureau.checks().doneOn("documentDate", form.documentDate(), about.startedOn());
        bureau.opinions().answer(task.caseNumber(), true, body(task), form.documentDate(), null, form.content());
        bureau.papers().remarks(about, body(task), form.documentDate(), form.content(), caller);
        enter(task, caller, "REMARKED", form.documentDate(), "");
        return Map.of();
    }
}
