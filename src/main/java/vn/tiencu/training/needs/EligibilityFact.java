package vn.tiencu.training.needs;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;

/**
 * What is on file about one condition of a line, in the words of the table {@code training_eligibility}.
 *
 * @param since the day from which the limit counts
 * @param step what one of the limit is; negative where it counts back from a day such as retirement
 * @param asked what else the sentence names, such as a programme or a unit
 */
record EligibilityFact(
        String criterion,
        String state,
        @Nullable Integer amount,
        @Nullable LocalDate since,
        Period step,
        Message found,
        @Nullable Message asked) {

    static EligibilityFact of(String criterion, String state, Message found) {
        return new EligibilityFact(criterion, state, null, null, Period.ofMonths(1), found, null);
    }

    EligibilityFact counting(int counted) {
        return new EligibilityFact(criterion, state, counted, since, step, found, asked);
    }

    EligibilityFact from(LocalDate day) {
        return new EligibilityFact(criterion, state, amount, day, step, found, asked);
    }

    /** With a limit that counts back from a day. */
    EligibilityFact until(LocalDate day) {
        return new EligibilityFact(criterion, state, amount, day, step.negated(), found, asked);
    }

    EligibilityFact about(Message what) {
        return new EligibilityFact(criterion, state, amount, since, step, found, what);
    }

    /** The day on which a limit is reached; empty where no day is known. */
    Object reachedAfter(int limit) {
        return since == null ? "" : since.plus(step.multipliedBy(limit));
    }
}
