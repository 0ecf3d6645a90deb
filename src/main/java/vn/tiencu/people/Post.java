package vn.tiencu.people;

import java.util.Locale;
import vn.tiencu.kernel.Period;

/**
 * A post (chức vụ, chức danh) of a unit.
 *
 * @param function HEAD, DEPUTY, STAFF or ELECTED
 * @param rankNo orders posts across units; posts of the same number are equivalent, a greater one is higher
 * @param managementLevel BTV (managed by the provincial standing committee), DEPARTMENT or COMMUNE
 * @param committeeSeat whether the post carries a seat in the party committee
 * @param seats how many persons may hold it at once
 */
public record Post(
        String id,
        String unitId,
        String unitName,
        String title,
        String function,
        int rankNo,
        String managementLevel,
        boolean committeeSeat,
        int seats,
        Period period) {

    /** The title with its unit, which most titles already name. */
    public String titleInFull() {
        String said = title.toLowerCase(Locale.ROOT);
        return said.contains(unitName.toLowerCase(Locale.ROOT)) ? title : title + ", " + unitName;
    }
}
