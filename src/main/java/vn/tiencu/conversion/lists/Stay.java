package vn.tiencu.conversion.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands between a person and a move.
 *
 * @param ground the ground of a deferral; null for the other effects. Sensitive
 * @param citation the article
 * @param until last day of a deferral; null while it is open, and for the other effects
 */
public record Stay(
        Effect effect,
        @Nullable GroundKind ground,
        String citation,
        @Nullable LocalDate until) {

    /** What the rules say about a person's move. */
    public enum Effect {
        /** Nothing: the move may be made. */
        NONE,
        /** Not now; when the ground ends. */
        DEFER,
        /** Not at all. */
        NEVER,
        /** By the plan of the superior body. */
        SUPERIOR
    }
}
