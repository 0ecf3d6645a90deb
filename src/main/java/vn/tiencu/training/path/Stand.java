package vn.tiencu.training.path;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for a body.
 *
 * @param taskId of the engine, or null when only the stage of the plan is known
 * @param since day on which it was given
 * @param due last day of its own term
 */
public record Stand(PathStep step, String body, @Nullable String taskId, LocalDate since, LocalDate due) {}
