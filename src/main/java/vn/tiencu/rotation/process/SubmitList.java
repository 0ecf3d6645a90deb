package vn.tiencu.rotation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.rotation.RotationPlan;

/** The list goes up with the refusals as they were written (NĐ 170/2025, Điều 45.2). */
@Component
class SubmitList extends PlanAct<SubmitList.Form> {

    SubmitList(Office office) {
        super(Form.class, "UserTask_SubmitList", office);
    }

    /** The submission. */
    record Form(
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        return office.shown().withList(plan(task));
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationPlan about = plan(task);
        office.checks().doneOn("documentDate", form.documentDate(), about.policyOn());
        office.papers()
                .list(
                        about,
                        office.lines().kept(task.caseNumber()),
                        office.units().of(task.caseNumber()),
                        form.documentDate(),
                        form.content(),
                        caller);
        office.journal().add(task, body(task), caller, "SUBMITTED", form.documentDate(), form.content());
        return Map.of();
    }
}
