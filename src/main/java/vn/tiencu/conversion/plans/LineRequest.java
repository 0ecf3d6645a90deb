package vn.tiencu.conversion.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A line as the drafting office writes it.
 *
 * @param fromPosition listed position that the office believes the person to hold
 */
public record LineRequest(
        @NotBlank @Size(max = 36) String personId,
        @NotBlank @Size(max = 40) String fromPosition,
        @NotBlank @Size(max = 40) String toPosition,
        @NotBlank @Size(max = 100) String toUnitId,
        @NotBlank @Size(max = 300) String toDuties,
        @NotNull LocalDate moveOn,
        @NotBlank @Size(max = 1000) String reason) {}
