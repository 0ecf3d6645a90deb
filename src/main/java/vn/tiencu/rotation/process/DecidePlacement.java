package vn.tiencu.rotation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.kernel.Message;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationProcess;
import vn.tiencu.rotation.process.ProposePlacement.Placement;

/**
 * The competent body decides on the placement, to which the rotation itself gives no claim (NĐ 170/2025, Điều 50): a higher post
 * needs a nomination of its own. Whoever stays where he is counts as rotated no longer (Điều 50.2).
 */
@Component
class DecidePlacement extends PersonAct<DecidePlacement.Form> {

    private final Bodies bodies;

    DecidePlacement(Bureau bureau, Bodies bodies) {
        super(RotationProcess.TERM, Form.class, "UserTask_DecidePlacement", bureau);
        this.bodies = bodies;
    }

    /** The decision; the last day only of an extension. */
    record Form(
            @NotNull Placement outcome,
            @Nullable LocalDate extendedUntil,
            @NotNull LocalDate signedOn,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationAssignment about = about(task);
        requireOther(about, caller);
        bureau.checks().leader(about.parties().decider(), caller);
        bureau.checks().doneOn("signedOn", form.signedOn(), about.decision().from());
        boolean extended = form.outcome() == Placement.EXTENDED;
        LocalDate until = extended ? later(about, form.extendedUntil()) : null;
        String outcome = form.outcome().name();
        String paper = bureau.papers()
                .placement(about, outcome, until, form.content(), signer(about), form.signedOn(), caller);
        bureau.cases().placed(task.caseNumber(), outcome, until, paper);
        enter(task, caller, outcome, form.signedOn(), form.content());
        Map<String, Object> told = new HashMap<>(RotationProcess.TERM_EXTENDED.with(extended));
        told.putAll(RotationProcess.STAYS_AT_RECEIVER.with(form.outcome() == Placement.STAYS));
        return told;
    }

    /** The head of the body that signs by decentralisation. */
    private Member signer(RotationAssignment about) {
        String issuer = about.parties().issuer();
        return bodies.members(issuer, bureau.checks().today()).stream()
                .filter(Member::isHead)
                .findFirst()
                .orElseThrow(() -> SigningChecks.refused(
                        "bodyWithoutMembers", "outcome", Message.of("rotation.bodyWithoutMembers", issuer)));
    }

    private static LocalDate later(RotationAssignment about, @Nullable LocalDate until) {
        LocalDate ends = Objects.requireNonNull(about.decision().until());
        if (until == null || !until.isAfter(ends)) {
            throw SigningChecks.refused(
                    "extensionTooShort",
                    "extendedUntil",
                    Message.of("rotation.extensionTooShort", ends),
                    "NĐ 170/2025, Điều 48");
        }
        return until;
    }
}
