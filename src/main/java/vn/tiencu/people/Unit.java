package vn.tiencu.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Period;
import vn.tiencu.people.names.Folding;
import vn.tiencu.people.names.NameOrder;

/**
 * A unit of the organisation, with the days on which it exists. A unit that was merged, split or abolished keeps its row.
 *
 * @param kind PROVINCE, DEPARTMENT, PARTY_BODY, DIVISION, COMMUNE, WARD, SPECIAL_ZONE, DISTRICT, MASS_ORG or PUBLIC_UNIT
 * @param partyCommittee ABOVE_GRASSROOTS, GRASSROOTS or NONE; decides who is convened (NĐ 170/2025, Điều 33.2b)
 * @param hasSubunits whether it has subordinate units (NĐ 170/2025, Điều 33.2d)
 * @param headcount number of staff, null when not known
 * @param source resolution or decision that the row comes from
 */
public record Unit(
        String id,
        String name,
        String kind,
        @Nullable String parentId,
        Period period,
        String partyCommittee,
        boolean hasSubunits,
        @Nullable Integer headcount,
        @Nullable String source) {

    /** A division is a constituent part (tổ chức cấu thành) of its parent, not a body of its own. */
    public boolean isConstituent() {
        return kind.equals("DIVISION");
    }

    /** Whether the name has these words in it; tones need not be typed. */
    public boolean isCalled(String words) {
        return Folding.fold(name).contains(Folding.fold(words));
    }

    /** Orders units in lists, by name in the Vietnamese alphabet. */
    public String sortKey() {
        return NameOrder.of(name);
    }

    /**
     * One unit taking over from another on a day; a unit that was split has several.
     *
     * @param on first day of the new unit's responsibility
     */
    public record Succession(
            String oldUnitId,
            String oldName,
            String newUnitId,
            String newName,
            LocalDate on,
            @Nullable String source) {}
}
