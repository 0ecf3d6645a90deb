package vn.tiencu.rotation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The wish for a yearly plan.
 *
 * @param year this year or the next
 * @param need what the work and the planning ask for (NĐ 170/2025, Điều 45.1)
 */
public record PlanRequest(
        @NotNull Integer year, @NotBlank @Size(max = 4000) String need) {}
