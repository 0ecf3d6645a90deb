package vn.tiencu.rotation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationProcess;
import vn.tiencu.rotation.rules.Intake;
import vn.tiencu.rotation.store.RotationPlans;

/** The deciding body hears why the receiving unit refuses, and insists, names another place or drops the person. */
@Component
class ConsiderRefusal extends PersonAct<ConsiderRefusal.Form> {

    private final RotationPlans plans;
    private final LineChecks checks;
    private final Intake intake;

    ConsiderRefusal(Bureau bureau, RotationPlans plans, LineChecks checks, Intake intake) {
        super(RotationProcess.ASSIGNMENT, Form.class, "UserTask_ConsiderRefusal", bureau);
        this.plans = plans;
        this.checks = checks;
        this.intake = intake;
    }

    enum Outcome {
        INSISTED,
        CHANGED,
        DROPPED
    }

    /** What is to become of it; the post only when the place changes. */
    record Form(
            @NotNull Outcome outcome,
            @Nullable String postId,
            @NotNull LocalDate documentDate,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationAssignment about = about(task);
        bureau.checks().doneOn("documentDate", form.documentDate(), about.startedOn());
        Map<String, Object> told = new HashMap<>();
        if (form.outcome() == Outcome.CHANGED) {
            told.putAll(AssignmentCases.placed(elsewhere(about, form.postId())));
        }
        enter(task, caller, form.outcome().name(), form.documentDate(), form.content());
        List.of(
                        RotationProcess.RECEIVER_REFUSED.with(false),
                        RotationProcess.PLACE_CHANGED.with(form.outcome() == Outcome.CHANGED),
                        RotationProcess.PERSON_DROPPED.with(form.outcome() == Outcome.DROPPED))
                .forEach(told::putAll);
        return told;
    }

    private RotationAssignment elsewhere(RotationAssignment about, @Nullable String postId) {
        if (postId == null || postId.isBlank()) {
            throw SigningChecks.refused("postMissing", "postId", Message.of("rotation.postMissing"));
        }
        if (postId.equals(about.place().toPost())) {
            throw SigningChecks.refused("samePost", "postId", Message.of("rotation.samePost"));
        }
        String number = about.number().toString();
        var place = intake.place(about.personId(), postId, about.place().months());
        var parties = intake.parties(plans.get(about.plan()).parties(), postId);
        bureau.cases().replaced(number, place, parties);
        RotationAssignment replaced = bureau.cases().get(number);
        LineChecks.requireLawful(checks.verdict(replaced), "postId");
        return replaced;
    }
}
