package vn.tiencu.conversion.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.ConversionMove;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The clerk numbers the transfer (NĐ 30/2020, Điều 15, 18). */
@Component
class NumberTransfer extends MoveAct<NumberTransfer.Form> {

    NumberTransfer(Office office) {
        super(Form.class, "UserTask_NumberTransfer", office);
    }

    record Form(@NotNull LocalDate issuedOn) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        ConversionMove move = about(task);
        office.checks().doneOn("issuedOn", form.issuedOn(), move.decision().signedOn());
        String paper = Objects.requireNonNull(move.decision().paperId(), "signed before it is numbered");
        String number = office.papers().issue(paper, form.issuedOn(), caller);
        office.moves().numbered(task.caseNumber(), number, form.issuedOn());
        office.journal().add(task, body(task), caller, "NUMBERED", form.issuedOn(), number);
        return Map.of();
    }
}
