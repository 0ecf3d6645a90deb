package vn.tiencu.cockpit.targets;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure that a founding resolution wants reached. Words, scope and wanted value are data.
 *
 * @param requirement the requirement that it comes from, such as S3-1
 * @param base who or what is counted: the denominator
 * @param unit PERCENT or POINTS
 * @param measure how it is counted, see {@link Measure}
 * @param parameter what the measure still has to know, such as an age
 * @param direction AT_LEAST, WITHIN or RISING
 * @param dueYear the year by which it is wanted; null for every year
 */
public record Target(
        String code,
        String requirement,
        Wording source,
        Wording definition,
        Wording base,
        String unit,
        Measure measure,
        @Nullable String parameter,
        Scope scope,
        String direction,
        @Nullable BigDecimal wantedFrom,
        @Nullable BigDecimal wantedTo,
        @Nullable Integer dueYear) {

    /** A sentence in both languages. */
    public record Wording(String vi, String en) {}

    /**
     * Which posts count; an empty list or null leaves that side open.
     *
     * @param seatsOnly only posts that carry a seat in the party committee
     */
    public record Scope(
            List<String> unitKinds,
            List<String> functions,
            @Nullable String managementLevel,
            boolean seatsOnly) {

        /** Whether no post is asked for at all, so that everybody counts. */
        boolean isOpen() {
            return unitKinds.isEmpty() && functions.isEmpty() && managementLevel == null && !seatsOnly;
        }
    }

    /** Whether this share of the base is what is wanted; judged on the counts, before anything is rounded. */
    boolean isMetBy(int count, int of) {
        BigDecimal found = BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(100));
        BigDecimal whole = BigDecimal.valueOf(of);
        boolean enough = wantedFrom == null || found.compareTo(wantedFrom.multiply(whole)) >= 0;
        return enough && (wantedTo == null || found.compareTo(wantedTo.multiply(whole)) <= 0);
    }

    String parameterWord(int at) {
        String[] words = (parameter == null ? "" : parameter).split(" ");
        return words[at];
    }
}
