package vn.tiencu.conversion.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.conversion.papers.HandOver;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** Papers, work and property are handed over and the minutes kept. */
@Component
class ConfirmHandOver extends MoveAct<ConfirmHandOver.Form> {

    ConfirmHandOver(Office office) {
        super(Form.class, "UserTask_ConfirmHandOver", office);
    }

    record Form(
            @NotNull LocalDate handedOverOn,
            @NotBlank @Size(max = 200) String receiver,
            @NotBlank @Size(max = 200) String witness,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionMove move = about(task);
        office.checks()
                .doneOn("handedOverOn", form.handedOverOn(), move.decision().numberedOn());
        HandOver held = new HandOver(form.handedOverOn(), form.receiver(), form.witness(), form.content());
        office.papers().handOver(office.facts().of(move), held, caller);
        office.moves().handedOver(task.caseNumber(), form.handedOverOn());
        office.journal().add(task, body(task), caller, "HANDED_OVER", form.handedOverOn(), "");
        return Map.of();
    }
}
