package vn.tiencu.chains;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A seat (vị trí) of a problem: a post of a unit, or a position of a list that must be converted.
 *
 * @param id as the room knows it
 * @param title as people read it; with the names of movers it is kept nowhere
 * @param unitId unit where the work is done
 * @param unitName name of that unit
 * @param capacity how many of the movers may hold it at once
 * @param required whether it must not stay empty; a seat that is merely vacant may
 * @param fields fields of qualification of which a holder needs one; empty where any will do
 * @param level least level of qualification, comparable with {@link Mover#level()}; 0 where any will do
 * @param localArea area whose own people may not hold it (bố trí không phải người địa phương), null for an ordinary seat
 */
public record Seat(
        String id,
        String title,
        String unitId,
        String unitName,
        int capacity,
        boolean required,
        Set<String> fields,
        int level,
        @Nullable String localArea) {

    public Seat {
        fields = Set.copyOf(fields);
    }

    /** The title with the unit, where the title does not say it. */
    public String named() {
        return title.contains(unitName) ? title : title + " (" + unitName + ")";
    }
}
