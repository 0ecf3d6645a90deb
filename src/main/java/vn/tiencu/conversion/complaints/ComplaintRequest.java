package vn.tiencu.conversion.complaints;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as it came in.
 *
 * @param receivedOn day of its receipt; null for today
 */
public record ComplaintRequest(
        @NotBlank @Size(max = 4000) String content,
        @Nullable LocalDate receivedOn) {}
