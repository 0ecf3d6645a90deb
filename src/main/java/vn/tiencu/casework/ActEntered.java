package vn.tiencu.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something was done in a case. Ids only.
 *
 * @param given day on which the task was given, for an act in a task; an act outside of tasks has none
 */
public record ActEntered(
        String caseNumber,
        String element,
        String body,
        @Nullable LocalDate given) {}
