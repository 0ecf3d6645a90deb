package vn.tiencu.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a request for permission says (NĐ 170/2025, Điều 33.1a).
 *
 * @param postId post to be filled; one case, one post
 * @param personId the person in view; others planned for the post are reviewed at step 1 all the same
 * @param period committee term such as 2025-2030; the term of today unless given
 * @param reason why the post must be filled
 * @param intendedAssignment what the person would be in charge of
 */
public record AppointmentRequest(
        @NotBlank @Size(max = 100) String postId,
        @NotBlank @Size(max = 36) String personId,
        @Nullable @Pattern(regexp = "\\d{4}-\\d{4}") String period,
        @NotBlank @Size(max = 2000) String reason,
        @NotBlank @Size(max = 2000) String intendedAssignment) {}
