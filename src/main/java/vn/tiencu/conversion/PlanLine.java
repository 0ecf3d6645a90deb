package vn.tiencu.conversion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person of a plan.
 *
 * @param fromItem item of the list that asks for the move
 * @param target where the person goes; null as long as nobody has said it, and for a line that is handed up
 * @param handedTo superior unit whose plan takes the line, because the position is the only one of its kind (Luật 36/2018, Điều
 *     25.3); null for an ordinary line
 * @param moveNumber case of the move, once the plan is published
 */
public record PlanLine(
        String id,
        String planNumber,
        int order,
        String personId,
        String fromUnit,
        String fromItem,
        String fromDuties,
        @Nullable Target target,
        @Nullable String handedTo,
        @Nullable String moveNumber) {

    /**
     * Where to and when.
     *
     * @param handOverBy day by which the work is handed over
     */
    public record Target(String unitId, String item, String duties, LocalDate moveOn, LocalDate handOverBy) {}

    /** A line as the drafting office writes it; a line without target waits for one, or is handed up. */
    public record Entry(
            @NotBlank @Size(max = 36) String personId,
            @Nullable @Size(max = 100) String toUnit,
            @Nullable @Size(max = 40) String toItem,
            @Nullable @Size(max = 300) String toDuties,
            @Nullable LocalDate moveOn,
            @Nullable LocalDate handOverBy,
            boolean handUp) {

        /** Null while a part of it is missing. */
        @Nullable
        Target target() {
            return toUnit == null || toItem == null || toDuties == null || moveOn == null || handOverBy == null
                    ? null
                    : new Target(toUnit, toItem, toDuties, moveOn, handOverBy);
        }
    }

    /** Whether the superior's plan makes the move. */
    public boolean isHandedUp() {
        return handedTo != null;
    }
}
