package vn.tiencu.rotation.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.kernel.Message;
import vn.tiencu.people.Organisation;
import vn.tiencu.people.Post;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationProcess;
import vn.tiencu.rotation.rules.SeatsInMotion;

/** The decision is signed by the body that decentralisation names (NĐ 170/2025, Điều 44.1). */
@Component
class SignDecision extends PersonAct<SignDecision.Form> {

    private final Organisation organisation;
    private final SeatsInMotion seats;

    SignDecision(Bureau bureau, Organisation organisation, SeatsInMotion seats) {
        super(RotationProcess.ASSIGNMENT, Form.class, "UserTask_SignDecision", bureau);
        this.organisation = organisation;
        this.seats = seats;
    }

    /** Day of signature and first day in the new post. */
    record Form(@NotNull LocalDate signedOn, @NotNull LocalDate effectiveFrom) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        RotationAssignment about = about(task);
        requireOther(about, caller);
        Member signer = bureau.checks().leader(about.parties().issuer(), caller);
        bureau.checks().doneOn("signedOn", form.signedOn(), about.decision().decidedOn());
        bureau.checks().notBefore("effectiveFrom", form.effectiveFrom(), form.signedOn());
        requireSeat(about, form.effectiveFrom());
        requireGone(about, form.effectiveFrom());
        String paper = bureau.papers().decision(about, signer, form.signedOn(), form.effectiveFrom(), caller);
        LocalDate until =
                form.effectiveFrom().plusMonths(about.place().months()).minusDays(1);
        bureau.cases().signed(task.caseNumber(), form.signedOn(), form.effectiveFrom(), until, paper);
        enter(task, caller, "SIGNED", form.signedOn(), "");
        return Map.of();
    }

    /** No post may be held by more people than it has seats. */
    private void requireSeat(RotationAssignment about, LocalDate on) {
        Post post = organisation.post(about.place().toPost());
        if (!post.period().contains(on)) {
            throw SigningChecks.refused("postGone", "effectiveFrom", Message.of("rotation.postGone", post.title()));
        }
        if (!seats.haveRoomFor(about, post, on)) {
            throw SigningChecks.refused("noVacancy", "effectiveFrom", Message.of("rotation.noVacancy", post.title()));
        }
    }

    /** Whoever was sent to the post that this person leaves must find it free. */
    private void requireGone(RotationAssignment about, LocalDate from) {
        seats.neededFrom(about).filter(from::isAfter).ifPresent(day -> {
            throw SigningChecks.refused(
                    "leavesTooLate", "effectiveFrom", Message.of("rotation.leavesTooLate", leaving(about), day));
        });
    }

    private String leaving(RotationAssignment about) {
        return organisation
                .post(Objects.requireNonNull(about.place().fromPost()))
                .titleInFull();
    }
}
