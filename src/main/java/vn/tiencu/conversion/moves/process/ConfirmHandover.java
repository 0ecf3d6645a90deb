package vn.tiencu.conversion.moves.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.moves.MovePrinting;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The old work is handed over, with minutes. */
@Component
class ConfirmHandover extends MoveAct<ConfirmHandover.Form> {

    ConfirmHandover(MoveOffice office) {
        super(Form.class, "UserTask_ConfirmHandover", office);
    }

    record Form(
            @NotNull LocalDate handedOverOn,
            @NotBlank @Size(max = 300) String receiver,
            @NotBlank @Size(max = 300) String witness,
            @NotBlank @Size(max = 2000) String handedOver) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionMove move = about(task);
        office.checks()
                .doneOn("handedOverOn", form.handedOverOn(), move.transfer().numberedOn());
        MovePrinting.HandOver told = new MovePrinting.HandOver(form.receiver(), form.witness(), form.handedOver());
        office.papers().handOver(move, plan(task), form.handedOverOn(), told, caller);
        office.moves().handedOver(task.caseNumber(), form.handedOverOn());
        office.journal().add(task, body(task), caller, "HANDED_OVER", form.handedOverOn(), "");
        return Map.of();
    }
}
