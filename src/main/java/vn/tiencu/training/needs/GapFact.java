package vn.tiencu.training.needs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;

/**
 * What is on file about one criterion of a need, in the words of the table {@code training_gap}.
 *
 * @param level of the leader, held or planned
 * @param amount what the criterion counts: a day as yyyymmdd, or periods
 * @param since day from which a limit in months counts
 * @param course where the criterion is about a course for leaders
 * @param asked the level that a standard asks for, or the post that it is about
 */
record GapFact(
        String criterion,
        String state,
        int level,
        @Nullable Integer amount,
        @Nullable LocalDate since,
        @Nullable Course course,
        Message found,
        @Nullable Message asked) {

    static GapFact of(String criterion, String state, int level, Message found) {
        return new GapFact(criterion, state, level, null, null, null, found, null);
    }

    GapFact counting(int counted) {
        return new GapFact(criterion, state, level, counted, since, course, found, asked);
    }

    GapFact from(LocalDate day) {
        return new GapFact(criterion, state, level, written(day), day, course, found, asked);
    }

    GapFact about(Course about) {
        return new GapFact(criterion, state, level, amount, since, about, found, asked);
    }

    GapFact against(Message standard) {
        return new GapFact(criterion, state, level, amount, since, course, found, standard);
    }

    private static int written(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
