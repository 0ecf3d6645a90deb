package vn.tiencu.conversion.lists;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Period;

/**
 * A relation of interest that a person has declared. Sensitive: it speaks of family and property.
 *
 * @param unitId the unit concerned; a body with all its divisions
 * @param position item code of the one position concerned; null for every position of the unit
 * @param inCharge whether the relative holds the managing post there, rather than working there
 * @param evidence the declaration that it was taken from
 */
public record Tie(
        String id,
        String personId,
        TieKind kind,
        String unitId,
        @Nullable String position,
        boolean inCharge,
        Period period,
        String evidence,
        String recordedBy,
        Instant recordedAt) {}
