package vn.tiencu.conversion.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whose plan, for which year. */
public record PlanRequest(
        @NotBlank @Size(max = 100) String unitId, @NotNull Integer year) {}
