package vn.tiencu.identity;

import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Period;

/**
 * A collective that tasks are given to (tập thể): a standing committee, an organisation board, the leadership of a department.
 *
 * @param key the candidate group in the process engine
 * @param name Vietnamese name
 * @param nameEn English name
 * @param kind such as STANDING_COMMITTEE or LEADERSHIP
 * @param unitId the unit that it leads or serves, or null
 * @param period days on which it exists
 */
public record Body(
        String key,
        String name,
        String nameEn,
        String kind,
        @Nullable String unitId,
        Period period) {}
