package vn.tiencu.training.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something was done in a plan's case. Ids only.
 *
 * @param given day on which the task was given, for an act in a task; an act outside of tasks has none
 */
public record Acted(
        String caseNumber,
        String element,
        String body,
        @Nullable LocalDate given) {}
