package vn.tiencu.rotation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationProcess;
import vn.tiencu.standards.Finding;
import vn.tiencu.standards.Verdict;

/** The competent body decides; a special case only with its reason (NĐ 170/2025, Điều 43.4, 46.5a, 48). */
@Component
class DecideRotation extends PersonAct<DecideRotation.Form> {

    private final LineChecks checks;

    DecideRotation(Bureau bureau, LineChecks checks) {
        super(RotationProcess.ASSIGNMENT, Form.class, "UserTask_DecideRotation", bureau);
        this.checks = checks;
    }

    enum Outcome {
        AGREED,
        REFUSED
    }

    /** The conclusion; the reason only where a condition may be passed over. */
    record Form(
            @NotNull Outcome outcome,
            @Nullable @Size(max = 4000) String overrideReason,
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        var form = bureau.shown().form(about(task), body(task));
        form.put("verdict", bureau.shown().verdict(about(task)));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationAssignment about = about(task);
        requireOther(about, caller);
        LocalDate met = Objects.requireNonNull(about.meeting()).on();
        bureau.checks().doneOn("documentDate", form.documentDate(), met);
        String reason = form.outcome() == Outcome.AGREED ? special(about, form.overrideReason()) : null;
        bureau.cases().decided(task.caseNumber(), form.documentDate(), reason);
        enter(task, caller, form.outcome().name(), form.documentDate(), form.content());
        return RotationProcess.ROTATION_DECIDED.with(form.outcome() == Outcome.AGREED);
    }

    private @Nullable String special(RotationAssignment about, @Nullable String reason) {
        Verdict verdict = checks.verdict(about);
        LineChecks.requireLawful(verdict, "outcome");
        if (verdict.outcome() != Finding.Outcome.OVERRIDE_REQUIRED) {
            return null;
        }
        if (reason == null || reason.isBlank()) {
            throw SigningChecks.refused(
                    "specialWithoutReason",
                    "overrideReason",
                    Message.of("rotation.specialWithoutReason"),
                    "NĐ 170/2025, Điều 43.4, 48");
        }
        return reason;
    }
}
