package vn.tiencu.conversion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What files a complaint about a move. */
public record ComplaintRequest(
        @NotBlank @Size(max = 20) String moveNumber,
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 4000) String content) {}
