package vn.tiencu.conversion.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.conversion.Complaint;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** The superior finds whether the move is retaliation and signs the decision (Luật 36/2018, Điều 24.4). */
@Component
class DecideComplaint extends CaseAct<DecideComplaint.Form> {

    private final Office office;

    DecideComplaint(Office office) {
        super(ConversionProcess.COMPLAINT, Form.class, "UserTask_DecideComplaint");
        this.office = office;
    }

    enum Outcome {
        UPHELD,
        REJECTED
    }

    record Form(
            @NotNull Outcome outcome,
            @NotNull LocalDate signedOn,
            @NotBlank @Size(max = 4000) String content) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Complaint complaint = office.complaints().get(task.caseNumber());
        var form = office.shown().form(office.moves().get(complaint.moveNumber()));
        form.put("conversionComplaint", office.shown().head(complaint));
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Complaint complaint = office.complaints().get(task.caseNumber());
        Member signer = office.checks().leader(body(task), caller);
        office.checks().doneOn("signedOn", form.signedOn(), complaint.receivedOn());
        boolean upheld = form.outcome() == Outcome.UPHELD;
        String paper = office.papers()
                .complaintDecisionDraft(
                        office.facts().of(complaint, form.content(), upheld), signer, form.signedOn(), caller);
        office.complaints()
                .decided(
                        task.caseNumber(),
                        new Complaint.Verdict(upheld, form.content(), form.signedOn(), signer.personId(), paper));
        office.journal().add(task, body(task), caller, form.outcome().name(), form.signedOn(), form.content());
        return ConversionProcess.COMPLAINT_UPHELD.with(upheld);
    }
}
