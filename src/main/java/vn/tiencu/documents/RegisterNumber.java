package vn.tiencu.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number taken from a register.
 *
 * @param registerId the series
 * @param number counted from 1 over the committee's term (Party) or the calendar year (State)
 * @param text as on paper without the word Số
 * @param date day under which it was taken
 * @param paperId the paper that carries it, or null when none is linked yet
 */
public record RegisterNumber(
        String registerId,
        int number,
        String text,
        LocalDate date,
        @Nullable String paperId) {}
