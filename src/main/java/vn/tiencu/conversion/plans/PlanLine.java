package vn.tiencu.conversion.plans;

import java.time.LocalDate;

/**
 * One person of a plan.
 *
 * @param fromItem listed position that the person leaves
 * @param toItem listed position of the new place
 * @param moveOn day of the move
 */
public record PlanLine(
        int no,
        String personId,
        String fromUnit,
        String fromItem,
        String fromDuties,
        String toUnit,
        String toItem,
        String toDuties,
        LocalDate moveOn,
        String reason,
        Kind kind) {

    /** Who plans the move. */
    public enum Kind {
        /** This plan moves the person. */
        MOVE,
        /** The only position of its kind: the superior body plans the move (Luật 36/2018, Điều 25.3; NĐ 59/2019, Điều 39.1). */
        SUPERIOR
    }
}
