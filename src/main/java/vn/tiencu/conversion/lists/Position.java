package vn.tiencu.conversion.lists;

import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Period;

/**
 * One item of a circular's list: a position whose holder must be converted.
 *
 * @param heading the group under which the circular lists it, with the group's number
 * @param point number or letter of the item as the circular prints it
 * @param wording the item word for word
 */
public record Position(
        String code,
        String sector,
        int order,
        @Nullable String heading,
        String article,
        String point,
        String wording,
        int leastMonths,
        int mostMonths,
        Period validity) {}
