package vn.tiencu.chains;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be moved.
 *
 * @param id as the room knows the person
 * @param name as people read it; a run keeps ids only
 * @param seatId the seat held now, null when it is not known; it need not be one of the problem's seats
 * @param unitId unit where the person works now, null when not known
 * @param unitName name of that unit
 * @param mustLeave whether the person may not keep the seat held now
 * @param fields fields of qualification
 * @param level level of qualification
 * @param homeArea area that the person is a local of, null when not known
 * @param history seats left before, each with the day
 * @param terms what limits when and where the person may be moved
 */
public record Mover(
        String id,
        String name,
        @Nullable String seatId,
        @Nullable String unitId,
        @Nullable String unitName,
        boolean mustLeave,
        Set<String> fields,
        int level,
        @Nullable String homeArea,
        Map<String, LocalDate> history,
        Terms terms) {

    public Mover {
        fields = Set.copyOf(fields);
        history = Map.copyOf(history);
    }

    /**
     * What limits when and where a person may be moved.
     *
     * @param retiresOn day of retirement as the record has it, null when not known; whole months from the day of the move to it count as service left
     * @param neededMonths months of service that this move asks for where it differs from the rule's row, such as the term of
     *     appointment (NĐ 170/2025, Điều 43.4) or 0 for a special case that the competent body has decided; null for the row's
     * @param protectedUntil last day of pregnancy, of the child's first 36 months, or of another ground that holds a move back; null
     *     when there is none
     * @param willing whether the person wishes the move in spite of that ground
     * @param related ids of units or seats with which the person has a relation of interest
     */
    public record Terms(
            @Nullable LocalDate retiresOn,
            @Nullable Integer neededMonths,
            @Nullable LocalDate protectedUntil,
            boolean willing,
            Set<String> related) {

        /** The last day of a ground whose end nobody knows. */
        public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

        /** Nothing known and nothing in the way. */
        public static final Terms NONE = new Terms(null, null, null, false, Set.of());

        public Terms {
            related = Set.copyOf(related);
        }
    }
}
