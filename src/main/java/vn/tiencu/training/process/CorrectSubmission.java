package vn.tiencu.training.process;

import org.springframework.stereotype.Component;
import vn.tiencu.training.TrainingPlan;

/** The submission is completed and comes in again; the clock restarts or goes on, as {@code training_clock} says. */
@Component
class CorrectSubmission extends Rework {

    private final Receipts receipts;

    CorrectSubmission(Office office, Draft draft, Receipts receipts) {
        super("UserTask_CorrectSubmission", "COMPLETED", office, draft);
        this.receipts = receipts;
    }

    @Override
    void done(TrainingPlan about) {
        receipts.again(about);
    }
}
