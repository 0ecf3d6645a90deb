package vn.tiencu.conversion.lists;

import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Period;

/**
 * A sector whose minister lists the positions to be converted (NĐ 59/2019, Điều 36.1).
 *
 * @param reach LOCAL for the authorities of a province, CENTRAL for the ministry's own bodies only
 * @param preamble what the circular says ahead of its items, part of each; null where the items stand alone
 * @param countingRule from when the months are counted, as the circular words it; null where it is silent
 * @param annex the annex that holds the list when the text itself has none; such a sector has no items until they are imported
 * @param supersededBy the circular that took its place
 */
public record Sector(
        String code,
        String name,
        String nameEn,
        String circular,
        String listArticle,
        String periodArticle,
        String reach,
        int leastMonths,
        int mostMonths,
        @Nullable String preamble,
        @Nullable String countingRule,
        @Nullable String annex,
        @Nullable String supersededBy,
        Period validity) {}
