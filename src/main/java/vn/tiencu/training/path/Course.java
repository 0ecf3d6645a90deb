package vn.tiencu.training.path;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways of a plan to its ceilings as of a day.
 *
 * @param caseNumber null for a plan that has not begun
 * @param provisional whether it rests on days off that nobody has announced yet
 * @param tracks issue, then report; none for an adjustment or a plan that has come to its end
 */
public record Course(
        @Nullable String caseNumber,
        int year,
        LocalDate asOf,
        String calendarVersion,
        boolean provisional,
        List<Track> tracks) {}
