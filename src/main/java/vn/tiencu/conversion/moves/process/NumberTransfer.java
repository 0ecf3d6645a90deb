package vn.tiencu.conversion.moves.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The clerk enters the signed transfer in the register, which gives its number (NĐ 30/2020, Điều 15, 18). */
@Component
class NumberTransfer extends MoveAct<NumberTransfer.Form> {

    NumberTransfer(MoveOffice office) {
        super(Form.class, "UserTask_NumberTransfer", office);
    }

    record Form(@NotNull LocalDate issuedOn) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        ConversionMove move = about(task);
        Map<String, @Nullable Object> form = office.shown().form(move);
        form.put("draftPaperId", move.transfer().paperId());
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionMove move = about(task);
        office.checks().doneOn("issuedOn", form.issuedOn(), move.transfer().signedOn());
        String number = office.papers().issue(move, form.issuedOn(), caller);
        office.moves().numbered(task.caseNumber(), number, form.issuedOn());
        office.journal().add(task, body(task), caller, "NUMBERED", form.issuedOn(), number);
        return Map.of();
    }
}
