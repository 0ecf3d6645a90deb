package vn.tiencu.conversion.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.conversion.ConversionPlan;
import vn.tiencu.conversion.lists.Radar;
import vn.tiencu.conversion.lists.Stay;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** On the day of the move the head signs the transfer; a ground that has arisen meanwhile forbids it (NĐ 59/2019, Điều 37–39). */
@Component
class SignTransfer extends MoveAct<SignTransfer.Form> {

    private final Radar radar;

    SignTransfer(Office office, Radar radar) {
        super(Form.class, "UserTask_SignTransfer", office);
        this.radar = radar;
    }

    record Form(@NotNull LocalDate signedOn) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionMove move = about(task);
        ConversionPlan plan = office.plans().get(move.planNumber());
        Member signer = office.checks().leader(plan.parties().leadership(), caller);
        office.checks().doneOn("signedOn", form.signedOn(), move.notifiedOn());
        radar.stayOn(move.personId(), form.signedOn())
                .filter(each -> each.effect() != Stay.Effect.SUPERIOR)
                .ifPresent(each -> {
                    throw Refused.byRules(new Refusal(
                            "groundArisen", null, Message.of("conversion.move.groundArisen"), each.citation()));
                });
        String paper = office.papers().transferDraft(office.facts().of(move), signer, form.signedOn(), caller);
        office.moves().signed(task.caseNumber(), form.signedOn(), signer.personId(), paper);
        office.journal().add(task, body(task), caller, "SIGNED", form.signedOn(), "");
        return Map.of();
    }
}
