package vn.tiencu.cockpit.view;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands still and will not go on by itself.
 *
 * @param kind FAILED_JOB, INCIDENT or SUSPENDED
 * @param element where in the model, if known
 * @param elementName the same as people read it
 * @param since when it stood still, if known
 * @param reason why, in words
 * @param remedy what would make it go on, in words
 */
public record StuckWork(
        String kind,
        @Nullable String number,
        Named process,
        @Nullable String element,
        @Nullable String elementName,
        @Nullable OffsetDateTime since,
        String reason,
        String remedy) {}
