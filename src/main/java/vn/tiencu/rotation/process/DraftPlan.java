package vn.tiencu.rotation.process;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.engine.Decisions;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.RotationPlan.Contents;

/** The organisation board writes the plan and asks for the policy (NĐ 170/2025, Điều 45.1, 46.1). */
@Component
class DraftPlan extends PlanAct<DraftPlan.Form> {

    private final Decisions decisions;

    DraftPlan(Office office, Decisions decisions) {
        super(Form.class, "UserTask_DraftPlan", office);
        this.decisions = decisions;
    }

    /** The seven contents of Điều 45.1. */
    record Form(
            @NotNull @Min(1) Integer number,
            @NotBlank @Size(max = 4000) String posts,
            @NotBlank @Size(max = 500) String form,
            @NotBlank @Size(max = 500) String area,
            @NotNull @Min(1) Integer months,
            @NotBlank @Size(max = 4000) String policies,
            @NotBlank @Size(max = 4000) String placement,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate documentDate) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        var form = office.shown().form(plan(task));
        form.put("found", office.shown().found());
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationPlan about = plan(task);
        office.checks().doneOn("documentDate", form.documentDate(), about.startedOn());
        requireDuration(task.caseNumber(), form.months());
        requireStart(about, form);
        office.plans().drafted(task.caseNumber(), contents(form));
        office.papers().planSubmission(plan(task), form.documentDate(), about.need(), caller);
        office.journal().add(task, body(task), caller, "DRAFTED", form.documentDate(), form.posts());
        return Map.of();
    }

    private static void requireStart(RotationPlan about, Form form) {
        if (form.startsOn().getYear() != about.year() || form.startsOn().isBefore(form.documentDate())) {
            throw SigningChecks.refused(
                    "startOutside",
                    "startsOn",
                    Message.of("rotation.startOutside", String.valueOf(about.year()), form.documentDate()),
                    "NĐ 170/2025, Điều 45.1g");
        }
    }

    private static Contents contents(Form form) {
        return new Contents(
                form.number(),
                form.posts(),
                form.form(),
                form.area(),
                form.months(),
                form.policies(),
                form.placement(),
                form.startsOn());
    }

    /** A plan sets the general rule; the special case is decided for a person, never for a plan. */
    private void requireDuration(String caseNumber, int months) {
        var row = decisions
                .evaluate("rotation_limit", caseNumber, Map.of("limit", "leastDuration"))
                .get(0);
        int least = row.get("months") instanceof Number number ? number.intValue() : 0;
        if (months < least) {
            throw SigningChecks.refused(
                    "durationTooShort",
                    "months",
                    Message.of("rotation.durationTooShort", least),
                    String.valueOf(row.get("citation")));
        }
    }
}
