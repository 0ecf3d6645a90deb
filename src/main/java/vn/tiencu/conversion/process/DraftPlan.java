package vn.tiencu.conversion.process;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.PlanLine;
import vn.tiencu.conversion.rules.PlanDays;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The personnel office finishes the draft: every line has a place, a day and no ground against it (Luật 36/2018, Điều 24, 26). */
@Component
class DraftPlan extends PlanAct<DraftPlan.Form> {

    private final PlanDays days;

    DraftPlan(Office office, PlanDays days) {
        super(Form.class, "UserTask_DraftPlan", office);
        this.days = days;
    }

    record Form(
            @NotNull LocalDate documentDate,
            @Nullable @Size(max = 4000) String remarks) {}

    /** With the lines the days that each person of the unit may count on. */
    @Override
    public Object shown(TaskView task, Caller caller) {
        ConversionPlan plan = about(task);
        Map<String, @Nullable Object> form = office.shown().form(plan);
        form.put(
                "conversionDays",
                days.all(plan, lines(task).stream().map(PlanLine::personId).toList()));
        return form;
    }

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
