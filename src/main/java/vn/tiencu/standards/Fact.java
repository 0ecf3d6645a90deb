package vn.tiencu.standards;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;

/**
 * What is on file about one criterion, in the words of the table {@code standards_eligibility}.
 *
 * @param state as the table names it
 * @param amount months or years, if the criterion counts them
 * @param since the day from which its limit counts
 * @param step what one of the amount is; negative where a limit counts back, as a term does from the day of retirement
 * @param standard the level that a title standard asks for
 * @param source where that level stands
 */
record Fact(
        String criterion,
        String state,
        @Nullable Integer amount,
        @Nullable LocalDate since,
        Period step,
        Message found,
        @Nullable Message evidence,
        @Nullable Message standard,
        @Nullable String source) {

    private static final Period MONTH = Period.ofMonths(1);

    static Fact of(String criterion, String state, Message found) {
        return new Fact(criterion, state, null, null, MONTH, found, null, null, null);
    }

    /** With months counted from a day. */
    Fact months(int counted, LocalDate from) {
        return new Fact(criterion, state, counted, from, MONTH, found, evidence, standard, source);
    }

    /** With months counted up to a day. */
    Fact monthsUntil(int counted, LocalDate to) {
        return new Fact(criterion, state, counted, to, MONTH.negated(), found, evidence, standard, source);
    }

    /** With years counted from a day. */
    Fact years(int counted, LocalDate from) {
        return new Fact(criterion, state, counted, from, Period.ofYears(1), found, evidence, standard, source);
    }

    /** With nothing counted but a day on which the state ends. */
    Fact from(LocalDate day) {
        return new Fact(criterion, state, amount, day, MONTH, found, evidence, standard, source);
    }

    Fact proven(@Nullable Message paper) {
        return new Fact(criterion, state, amount, since, step, found, paper, standard, source);
    }

    Fact against(Message level, String citation) {
        return new Fact(criterion, state, amount, since, step, found, evidence, level, citation);
    }

    /** The day on which a limit of this criterion is reached, if days are known. */
    @Nullable
    LocalDate reached(int limit) {
        return since == null ? null : since.plus(step.multipliedBy(limit));
    }
}
