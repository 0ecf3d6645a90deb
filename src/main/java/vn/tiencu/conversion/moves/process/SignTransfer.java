package vn.tiencu.conversion.moves.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.conversion.lists.Stay;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.kernel.Message;

/** The head signs the transfer (NĐ 59/2019, Điều 37.2); whoever has come under a ground meanwhile is not moved. */
@Component
class SignTransfer extends MoveAct<SignTransfer.Form> {

    SignTransfer(MoveOffice office) {
        super(Form.class, "UserTask_SignTransfer", office);
    }

    record Form(@NotNull LocalDate signedOn) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionMove move = about(task);
        ConversionPlan plan = plan(task);
        Member signer = office.checks().leader(plan.parties().leadership(), caller);
        office.checks().doneOn("signedOn", form.signedOn(), move.transfer().notifiedOn());
        requireNoGround(move);
        String paper = office.papers().transferDraft(move, plan, signer, form.signedOn(), caller);
        office.moves().signed(task.caseNumber(), form.signedOn(), signer.personId(), paper);
        office.journal().add(task, body(task), caller, "SIGNED", form.signedOn(), "");
        return Map.of();
    }

    private void requireNoGround(ConversionMove move) {
        LocalDate today = office.checks().today();
        office.radar()
                .stayOn(move.personId(), today)
                .filter(each -> each.effect() == Stay.Effect.DEFER || each.effect() == Stay.Effect.NEVER)
                .ifPresent(each -> {
                    throw SigningChecks.refused(
                            "deferred", null, Message.of("conversion.move.groundArose", today), each.citation());
                });
    }
}
