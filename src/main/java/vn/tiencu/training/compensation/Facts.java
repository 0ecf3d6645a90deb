package vn.tiencu.training.compensation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.training.classes.Departure.Cause;
import vn.tiencu.training.lines.PlanLine.Funding;

/**
 * What must be known to say whether and how much is owed (NĐ 171/2025, Điều 6–8).
 *
 * @param cost F: all that the agency really paid for this person, salary and allowances aside, in đồng (Điều 7.1, 7.2b)
 * @param trainingFrom first day of the training
 * @param trainingTo last day: of graduation, or the day on which it was broken off
 * @param committedMonths T1 in months as committed; 0 where no commitment was written, then the least of the law
 * @param servedUntil last day of service after the training, or null where it was never finished
 * @param serviceFrom first day of service
 * @param probationMonths months of it on probation, which bring no reduction (Điều 41.6)
 * @param womanOrMinority whether the higher reduction applies (Điều 8.2)
 * @param waiver why nothing may be owed, NONE where there is no reason
 * @param waiverPaper the paper that proves it; empty where there is no reason
 */
public record Facts(
        Training training,
        Funding funding,
        Cause cause,
        long cost,
        LocalDate trainingFrom,
        LocalDate trainingTo,
        int committedMonths,
        @Nullable LocalDate servedUntil,
        LocalDate serviceFrom,
        int probationMonths,
        boolean womanOrMinority,
        Waiver waiver,
        String waiverPaper) {

    /** Kind of training; the decree asks compensation for the first only (Điều 6). */
    public enum Training {
        POSTGRADUATE,
        REFRESHER
    }

    /** Why nothing may be owed (Điều 8.1, 41.6). */
    public enum Waiver {
        NONE,
        SERIOUS_ILLNESS,
        DISASTER,
        EPIDEMIC,
        TRANSFERRED,
        RESTRUCTURED
    }
}
