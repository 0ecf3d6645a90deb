package vn.tiencu.conversion.lists;

import java.time.LocalDate;

/**
 * The term of one assignment, in days.
 *
 * @param since the first day that counts
 * @param earliest from here on the person may be moved
 * @param due from here on the person must be moved by the province's own term
 * @param latest the longest term of the circular ends
 * @param appliedMonths the province's own term, within the circular's range
 * @param source where that term comes from
 */
public record Window(
        LocalDate since, LocalDate earliest, LocalDate due, LocalDate latest, int appliedMonths, String source) {}
