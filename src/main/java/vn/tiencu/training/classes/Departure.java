package vn.tiencu.training.classes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who left a training, or left service on account of which training must be looked at (NĐ 171/2025, Điều 6).
 *
 * @param classNumber the class, or null where the training was not one of a plan
 * @param lineId the line of the plan, or null
 * @param happenedOn day on which it happened
 * @param compensation number of the compensation case, or null where there is none
 */
public record Departure(
        String id,
        String personId,
        String unitId,
        @Nullable String classNumber,
        @Nullable String lineId,
        Cause cause,
        LocalDate happenedOn,
        String note,
        String recordedBy,
        @Nullable String compensation) {

    /** What happened, in the words of the law. */
    public enum Cause {
        /** Điều 6.1: left the training. */
        DROPPED_OUT,
        /** Điều 6.1: left service during it. */
        LEFT_DURING,
        /** Điều 6.2: dismissed during it. */
        DISMISSED_DURING,
        /** Điều 6.3: got no diploma, or no certificate. */
        NO_DIPLOMA,
        /** Điều 6.4: left service before the committed time was over. */
        LEFT_AFTER,
        /** Điều 6.4: dismissed before the committed time was over. */
        DISMISSED_AFTER
    }
}
