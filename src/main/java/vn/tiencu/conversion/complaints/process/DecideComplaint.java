package vn.tiencu.conversion.complaints.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.complaints.Complaint;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The superior body finds out whether the move is meant for gain or retaliation, and signs its decision. */
@Component
class DecideComplaint extends ComplaintAct<DecideComplaint.Form> {

    DecideComplaint(ComplaintOffice office) {
        super(Form.class, "UserTask_DecideComplaint", office);
    }

    enum Answer {
        YES,
        NO
    }

    /** @param upheld whether the move is meant for gain or retaliation */
    record Form(
            @NotNull Answer upheld,
            @NotBlank @Size(max = 4000) String findings,
            @NotNull LocalDate signedOn) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Complaint complaint = about(task);
        Member signer = office.checks().leader(body(task), caller);
        office.checks().doneOn("signedOn", form.signedOn(), complaint.receivedOn());
        boolean upheld = form.upheld() == Answer.YES;
        String number = task.caseNumber();
        office.complaints().decided(number, upheld, form.findings(), form.signedOn(), signer.personId());
        ConversionMove move = office.moves().get(complaint.moveNumber());
        String paper =
                office.papers().decisionDraft(about(task), move, office.plans().get(move.planNumber()), signer, caller);
        office.complaints().written(number, paper);
        office.journal()
                .add(task, body(task), caller, upheld ? "UPHELD" : "REJECTED", form.signedOn(), form.findings());
        return Map.of(ConversionProcess.COMPLAINT_UPHELD.name(), upheld);
    }
}
