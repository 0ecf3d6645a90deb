package vn.tiencu.conversion.complaints.process;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.conversion.ConversionProcess;
import vn.tiencu.conversion.complaints.Complaint;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.engine.Cases;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** The clerk numbers the decision; the move goes on, its days moved on by those lost, or is cancelled. */
@Component
class NumberComplaintDecision extends ComplaintAct<NumberComplaintDecision.Form> {
    private final Cases cases;
    private final WorkingCalendar calendar;

    NumberComplaintDecision(ComplaintOffice office, Cases cases, WorkingCalendar calendar) {
        super(Form.class, "UserTask_NumberComplaintDecision", office);
        this.cases = cases;
        this.calendar = calendar;
    }

    record Form(@NotNull LocalDate issuedOn) {}

    @Override
    public Object shown(TaskView task, Caller caller) {
        Complaint complaint = about(task);
        Map<String, @Nullable Object> form = office.shown().form(complaint);
        form.put("draftPaperId", complaint.verdict().paperId());
        return form;
    }

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Complaint complaint = about(task);
        office.checks().doneOn("issuedOn", form.issuedOn(), complaint.verdict().signedOn());
        String number = office.papers().issue(complaint, form.issuedOn(), caller);
        office.complaints().numbered(task.caseNumber(), number, form.issuedOn());
        office.journal().add(task, body(task), caller, "NUMBERED", form.issuedOn(), number);
        ConversionMove move = office.moves().get(complaint.moveNumber());
        int lost = cases.resume(move.number(), complaint.openedOn());
        if (Boolean.TRUE.equals(complaint.verdict().upheld())) {
            cancel(move, body(task), caller, number);
        } else {
            goOn(move, lost);
        }
        return Map.of();
    }

    private void cancel(ConversionMove move, String body, Caller caller, String number) {
        office.journal()
                .addOutside(move.number().toString(), "StartEvent_MoveCancelled", body, caller, "CANCELLED", number);
        if (!cases.tell(move.number(), ConversionProcess.MOVE_CANCELLED)) {
            throw Refused.conflict("lostRace", Message.of("api.lostRace"), null);
        }
    }

    /** Before the day of the move that day is put off by the days lost; later only the deadlines of tasks are. */
    private void goOn(ConversionMove move, int lost) {
        boolean ahead = move.stage() == ConversionMove.Stage.NOTICE || move.stage() == ConversionMove.Stage.WAITING;
        if (ahead && lost > 0) {
            LocalDate later =
                    calendar.deadline(move.moveOn(), Term.workingDays(lost)).due();
            office.moves().shifted(move.number().toString(), later);
        }
    }
}
