package vn.tiencu.cockpit.targets;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target with what the records say, in the reader's language.
 *
 * @param years each year that has figures, the oldest first
 * @param state MET, NOT_MET or NO_FIGURES, by the last of the years
 * @param outside units that fall short in the last year
 * @param entered whether the figures are entered by the board, for no record gives them
 */
public record TargetShown(
        String code,
        String requirement,
        String source,
        String definition,
        String base,
        String unit,
        String direction,
        @Nullable BigDecimal wantedFrom,
        @Nullable BigDecimal wantedTo,
        @Nullable Integer dueYear,
        boolean entered,
        String state,
        List<YearShown> years,
        List<UnitShown> outside) {

    /**
     * The figure of one year.
     *
     * @param value percent or points, two digits, cut off
     * @param count null where the figure was entered
     * @param met null where one year alone says nothing
     * @param evidence the document that an entered figure stands in
     */
    public record YearShown(
            int year,
            BigDecimal value,
            @Nullable Integer count,
            @Nullable Integer of,
            @Nullable Boolean met,
            @Nullable String evidence) {}

    /** A unit that falls short: so many of so many. */
    public record UnitShown(String key, String name, int count, int of) {}
}
