package vn.tiencu.conversion.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The personnel office finishes the draft: every line has a place, a day and no ground against it (Luật 36/2018, Điều 24, 26). */
@Component
class DraftPlan extends PlanAct<DraftPlan.Form> {

    DraftPlan(Office office) {
        super(Form.class, "UserTask_DraftPlan", office);
    }

    record Form(
            @NotNull LocalDate documentDate,
            @Nullable @Size(max = 4000) String remarks) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionPlan plan = about(task);
        office.checks().doneOn("documentDate", form.documentDate(), plan.startedOn());
        office.lineChecks().requireSound(plan, lines(task), office.checks().today());
        if (form.remarks() != null) {
            office.plans().remark(task.caseNumber(), form.remarks());
        }
        office.papers().plan(office.facts().of(about(task)), form.documentDate(), caller);
        office.journal().add(task, body(task), caller, "DRAFTED", form.documentDate(), "");
        return Map.of();
    }
}
