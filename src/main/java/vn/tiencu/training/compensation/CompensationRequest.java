package vn.tiencu.training.compensation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.tiencu.training.classes.Departure.Cause;

/**
 * What opens a compensation case by hand.
 *
 * @param happenedOn day on which the person left or the diploma was refused
 * @param training what training it was, such as the university and the year
 * @param note what is known
 */
public record CompensationRequest(
        @NotBlank @Size(max = 36) String personId,
        @NotNull Cause cause,
        @NotNull LocalDate happenedOn,
        @NotBlank @Size(max = 300) String training,
        @NotBlank @Size(max = 2000) String note) {}
