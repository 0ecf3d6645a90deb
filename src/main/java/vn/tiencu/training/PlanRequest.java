package vn.tiencu.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What begins a plan.
 *
 * @param year the year planned for
 * @param adjusts number of the plan in force that an adjustment changes
 */
public record PlanRequest(
        @NotNull Integer year,
        @NotNull PlanKind kind,
        @Nullable String adjusts,
        @NotBlank @Size(max = 4000) String direction) {}
