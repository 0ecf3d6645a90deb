package vn.tiencu.training.lines;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.lines.PlanLine.Gap;

/**
 * A person put forward for a programme; what is left out is the usual: named by the unit, second priority, second quarter,
 * paid and priced as the catalogue says.
 *
 * @param unitId the unit that proposes; needed only for who works in several
 */
public record NewLine(
        @NotBlank String personId,
        @NotBlank String programme,
        @Nullable String unitId,
        @Nullable Gap gap,
        @Nullable Integer priority,
        @Nullable Integer quarter,
        @Nullable Funding funding,
        @Nullable Long cost,
        @Nullable String note) {

    public NewLine {
        note = note == null ? null : NoteText.of(note);
    }
}
