package vn.tiencu.training.path;

import java.time.LocalDate;
import java.util.List;
import vn.tiencu.calendar.Term;

/**
 * One step that is still ahead, or under way.
 *
 * @param receiptBy the last calendar day on which it may begin by law; the day itself is not counted, so it may be a rest day
 * @param beginBy the last working day on which it may begin
 * @param endBy the last working day on which it must have ended
 * @param expected when it ends if every body uses its whole term from now on
 * @param slack working days between the two; fewer than none when they are missing
 * @param open who holds it now; empty while it is ahead
 * @param answered how many bodies of a step of many have answered
 */
public record StepPath(
        PathStep step,
        Term term,
        String citation,
        LocalDate receiptBy,
        LocalDate beginBy,
        LocalDate endBy,
        LocalDate expected,
        int slack,
        Verdict verdict,
        List<Stand> open,
        int answered) {}
