package vn.tiencu.training.compensation.process;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.classes.process.ClassTerms;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.Compensation.Stage;
import vn.tiencu.training.compensation.store.Compensations.Step;

/** The decision is handed over; the hundred and twenty days run from the day of its receipt (NĐ 171/2025, Điều 13.1). */
@Component
class DeliverDecision extends CompensationAct<DeliverDecision.Form> {

    private final ClassTerms terms;
    private final WorkingCalendar calendar;

    DeliverDecision(CompensationOffice office, ClassTerms terms, WorkingCalendar calendar) {
        super(Form.class, "UserTask_DeliverDecision", office);
        this.terms = terms;
        this.calendar = calendar;
    }

    /** Day of receipt and how it is proven: signature, postal receipt. */
    record Form(
            @NotNull LocalDate receivedOn,
            @NotBlank @Size(max = 1000) String proof) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Compensation about = about(task);
        office.checks().doneOn("receivedOn", form.receivedOn(), about.decision().numberedOn());
        LocalDate payBy = calendar.deadline(form.receivedOn(), terms.of(task.caseNumber(), "UserTask_ConfirmPayment"))
                .due();
        office.cases().progress(task.caseNumber(), Stage.PAYMENT, Step.DELIVERED, form.receivedOn(), payBy);
        office.journal().add(task, about.parties().managing(), caller, "DELIVERED", form.receivedOn(), form.proof());
        return Map.of();
    }
}
