package vn.tiencu.conversion.plans.process;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.conversion.plans.PlanLine;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The personnel office puts the plan forward; its lines are checked once more on that day (Luật 36/2018, Điều 26). */
@Component
class DraftPlan extends PlanAct<DraftPlan.Form> {
    private final DraftChoices choices;

    DraftPlan(PlanOffice office, DraftChoices choices) {
        super(Form.class, "UserTask_DraftPlan", office);
        this.choices = choices;
    }

    record Form(@Nullable @Size(max = 2000) String remarks) {
        String written() {
            return remarks == null ? "" : remarks;
        }
    }

    @Override
    public Object shown(TaskView task, Caller caller) {
        ConversionPlan plan = about(task);
        Map<String, @Nullable Object> form = office.shown().form(plan);
        form.put("conversionChoices", choices.of(plan));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionPlan plan = about(task);
        List<PlanLine> lines = lines(task);
        office.rules().stillRight(plan, lines);
        office.plans().drafted(task.caseNumber(), form.written());
        LocalDate today = office.checks().today();
        office.papers().plan(about(task), lines, office.waiting().of(plan), today, caller);
        office.journal().add(task, plan.parties().drafting(), caller, "DRAFTED", today, form.written());
        return Map.of();
    }
}
