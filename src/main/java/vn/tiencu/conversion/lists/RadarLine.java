package vn.tiencu.conversion.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person on the radar.
 *
 * @param personName full name
 * @param dueOn when the move is due, deferrals counted; null where it is not to be made or no end of a deferral is known
 * @param stay what defers or forbids the move, or hands it to the superior body; null where nothing does
 */
public record RadarLine(
        Assignment assignment,
        String personName,
        Position position,
        Window window,
        Standing standing,
        @Nullable LocalDate dueOn,
        @Nullable Stay stay) {

    /** Whether the superior body plans this move (Luật 36/2018, Điều 25.3; NĐ 59/2019, Điều 39.1). */
    public boolean isForSuperior() {
        return stay != null && stay.effect() == Stay.Effect.SUPERIOR;
    }

    /** The day under which the line stands in a list. */
    public LocalDate listedOn() {
        return dueOn == null ? window.due() : dueOn;
    }
}
