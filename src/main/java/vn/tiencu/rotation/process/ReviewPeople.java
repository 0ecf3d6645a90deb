package vn.tiencu.rotation.process;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.rotation.RotationLine;
import vn.tiencu.rotation.RotationPlan;

/** The organisation board reviews every proposal, and names post, place and time of those it keeps (NĐ 170/2025, Điều 46.3a). */
@Component
class ReviewPeople extends PlanAct<ReviewPeople.Form> {

    private final LineChecks checks;

    ReviewPeople(Office office, LineChecks checks) {
        super(Form.class, "UserTask_ReviewPeople", office);
        this.checks = checks;
    }

    /** One person: kept with a post and a time, or dropped with a reason. */
    record Reviewed(
            @NotBlank String lineId,
            @Nullable String postId,
            @Nullable @Min(1) Integer months,
            @Nullable @Size(max = 1000) String measure,
            @Nullable @Size(max = 1000) String dropped) {}

    /** The whole review. */
    record Form(
            @NotNull List<@Valid Reviewed> lines,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        var form = office.shown().form(plan(task));
        form.put("units", office.shown().units(office.units().of(task.caseNumber())));
        form.put("lines", office.shown().lines(plan(task), office.lines().of(task.caseNumber())));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationPlan about = plan(task);
        List<RotationLine> lines = office.lines().of(task.caseNumber());
        office.checks()
                .eachOnce(
                        "lines",
                        form.lines().stream().map(Reviewed::lineId).toList(),
                        lines.stream().map(RotationLine::id).toList());
        form.lines().forEach(this::store);
        List<RotationLine> kept = office.lines().kept(task.caseNumber());
        if (kept.isEmpty()) {
            throw SigningChecks.refused("nobodyKept", "lines", Message.of("rotation.nobodyKept"));
        }
        checks.requireSound(about, kept);
        office.journal()
                .add(task, body(task), caller, "REVIEWED", office.checks().today(), form.content());
        return Map.of();
    }

    private void store(Reviewed each) {
        if (each.dropped() != null && !each.dropped().isBlank()) {
            office.lines().drop(each.lineId(), each.dropped());
        } else if (each.postId() == null || each.postId().isBlank() || each.months() == null) {
            throw SigningChecks.refused("postMissing", "lines", Message.of("rotation.postMissing"));
        } else {
            office.lines().keep(each.lineId(), each.postId(), each.months(), each.measure());
        }
    }
}
