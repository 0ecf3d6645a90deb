package vn.tiencu.training.path;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to one ceiling.
 *
 * @param ceiling the date before which it must be done; it never moves
 * @param lastDay the last working day before it
 * @param expected when it is done if every body uses its whole term from now on, or when it was done
 * @param slack working days to spare, fewer than none when they are missing; null once it is done
 * @param steps what is ahead, in order; empty once it is done
 * @param remedy what would still make it fit; null unless it no longer fits
 */
public record Track(
        Kind kind,
        LocalDate ceiling,
        LocalDate lastDay,
        LocalDate expected,
        @Nullable Integer slack,
        Verdict verdict,
        List<StepPath> steps,
        @Nullable Remedy remedy) {

    /** Which ceiling. */
    public enum Kind {
        /** The plan is issued before 31/01 of its year (founding document 000, section 3). */
        ISSUE,
        /** Its results are reported before 31/01 of the year after (NĐ 171/2025, Điều 39.1). */
        REPORT
    }

    /**
     * What must be saved, and where it can be.
     *
     * @param days working days that are missing
     * @param savings the steps that can be done faster than their term, the most first
     * @param stillMissing working days that are missing even if each step took a single day
     */
    public record Remedy(int days, List<Saving> savings, int stillMissing) {}

    /** The most working days that a step can give back: all but one of its term. */
    public record Saving(PathStep step, int days) {}

    /** Tasks that are open on the way. */
    public List<Stand> holders() {
        return steps.stream().flatMap(each -> each.open().stream()).toList();
    }
}
