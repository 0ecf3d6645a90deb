package vn.tiencu.conversion.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.CaseAct;
import vn.tiencu.conversion.Complaint;
import vn.tiencu.conversion.ComplaintDesk;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;

/** The decision on a complaint gets its number and takes effect: the move is cancelled or goes on. */
@Component
class NumberComplaint extends CaseAct<NumberComplaint.Form> {

    private final Office office;
    private final ComplaintDesk desk;

    NumberComplaint(Office office, ComplaintDesk desk) {
        super(ConversionProcess.COMPLAINT, Form.class, "UserTask_NumberComplaint");
        this.office = office;
        this.desk = desk;
    }

    record Form(@NotNull LocalDate issuedOn) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Complaint complaint = office.complaints().get(task.caseNumber());
        Complaint.Verdict verdict = complaint.verdict();
        var form = office.shown().form(office.moves().get(complaint.moveNumber()));
        form.put("conversionComplaint", office.shown().head(complaint));
        form.put("draftPaperId", verdict == null ? null : verdict.paperId());
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Complaint complaint = office.complaints().get(task.caseNumber());
        Complaint.Verdict verdict = Objects.requireNonNull(complaint.verdict(), "decided before it is numbered");
        office.checks().doneOn("issuedOn", form.issuedOn(), verdict.signedOn());
        String number = office.papers().issue(verdict.paperId(), form.issuedOn(), caller);
        office.complaints().numbered(task.caseNumber(), number, form.issuedOn());
        office.journal().add(task, body(task), caller, "NUMBERED", form.issuedOn(), number);
        desk.carryOut(complaint, caller);
        return Map.of();
    }
}
