package vn.tiencu.conversion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What begins a unit's plan. */
public record PlanRequest(
        @NotBlank @Size(max = 100) String unitId,
        @Min(2020) @Max(2100) int year,
        @Nullable @Size(max = 4000) String remarks) {}
