package vn.tiencu.training.compensation.process;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.casework.SigningChecks;
import vn.tiencu.engine.TaskView;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.training.TrainingProcess;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.Compensation.Stage;
import vn.tiencu.training.compensation.store.Compensations.Step;

/**
 * Payment in full within a hundred and twenty days of receipt (NĐ 171/2025, Điều 13.1). Not paid when they are over, or no
 * agreement before: complaint or court (Điều 13.3).
 */
@Component
class ConfirmPayment extends CompensationAct<ConfirmPayment.Form> {

    private static final String TERM = "NĐ 171/2025, Điều 13.1";

    ConfirmPayment(CompensationOffice office) {
        super(Form.class, "UserTask_ConfirmPayment", office);
    }

    enum Outcome {
        PAID,
        /** The days are over. */
        UNPAID,
        /** The parties do not agree (Điều 13.3). */
        DISPUTED
    }

    /** What was paid, when, and by which receipt; without full payment only what is known. */
    record Form(
            @NotNull Outcome outcome,
            @Nullable LocalDate paidOn,
            @Nullable @Min(0) Long amount,
            @NotBlank @Size(max = 2000) String content) {}

    @Override
    public Map<String, Object> perform(TaskView task, Caller caller, Form form) {
        Compensation about = about(task);
        LocalDate payBy = Objects.requireNonNull(about.decision().payBy());
        String outcome = switch (form.outcome()) {
            case PAID -> paid(about, form, payBy);
            case UNPAID -> unpaid(payBy);
            case DISPUTED -> Outcome.DISPUTED.name();
        };
        if (form.outcome() == Outcome.PAID) {
            office.cases().progress(task.caseNumber(), Stage.PAYMENT, Step.PAID, form.paidOn(), form.amount());
        }
        office.journal().add(task, about.parties().managing(), caller, outcome, form.paidOn(), form.content());
        return TrainingProcess.COMPENSATION_PAID.with(form.outcome() == Outcome.PAID);
    }

    /** A payment after the last day is a payment, and late. */
    private String paid(Compensation about, Form form, LocalDate payBy) {
        LocalDate paidOn = form.paidOn();
        if (paidOn == null) {
            throw SigningChecks.refused("paidOnMissing", "paidOn", Message.of("training.compensation.paidOnMissing"));
        }
        office.checks().doneOn("paidOn", paidOn, about.decision().receivedOn());
        long owed = about.reckoned().amount();
        if (form.amount() == null || form.amount() < owed) {
            throw SigningChecks.refused(
                    "notInFull", "amount", Message.of("training.compensation.notInFull", owed), TERM);
        }
        return paidOn.isAfter(payBy) ? "PAID_LATE" : "PAID";
    }

    private String unpaid(LocalDate payBy) {
        if (!office.checks().today().isAfter(payBy)) {
            throw SigningChecks.refused(
                    "stillTime", "outcome", Message.of("training.compensation.stillTime", payBy), TERM);
        }
        return Outcome.UNPAID.name();
    }
}
