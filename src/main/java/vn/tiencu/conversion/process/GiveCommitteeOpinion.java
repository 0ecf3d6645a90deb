package vn.tiencu.conversion.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The unit’s Party committee gives its opinion on the draft. */
@Component
class GiveCommitteeOpinion extends PlanAct<GiveCommitteeOpinion.Form> {

    GiveCommitteeOpinion(Office office) {
        super(Form.class, "UserTask_GiveCommitteeOpinion", office);
    }

    record Form(
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionPlan plan = about(task);
        office.checks().doneOn("documentDate", form.documentDate(), plan.startedOn());
        office.journal().add(task, body(task), caller, "OPINION", form.documentDate(), form.content());
        return Map.of();
    }
}
