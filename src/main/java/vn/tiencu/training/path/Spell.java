package vn.tiencu.training.path;

import java.time.LocalDate;

/**
 * How long a body had a step of a plan in its hands.
 *
 * @param planYear year that the plan was for
 * @param began day on which it was given; not counted
 * @param ended day on which it was done, or until which a silent body was waited for
 * @param workingDays working days after {@code began} up to {@code ended}
 * @param answered false when the body never answered
 * @param source number of the case, or where else the row comes from
 */
public record Spell(
        int planYear,
        PathStep step,
        String body,
        LocalDate began,
        LocalDate ended,
        int workingDays,
        boolean answered,
        String source) {}
