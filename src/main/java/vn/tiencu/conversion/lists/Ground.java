package vn.tiencu.conversion.lists;

import java.time.Instant;
import vn.tiencu.kernel.Period;

/**
 * Something that holds a person's move back, as a paper proves it. Sensitive: it speaks of health, family and proceedings.
 *
 * @param evidence the paper that proves it
 */
public record Ground(
        String id,
        String personId,
        GroundKind kind,
        Period period,
        String evidence,
        String recordedBy,
        Instant recordedAt) {}
