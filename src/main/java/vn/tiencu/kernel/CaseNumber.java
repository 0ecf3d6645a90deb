package vn.tiencu.kernel;

import java.util.regex.Pattern;

/**
 * The number under which officers know a case (số hồ sơ), such as {@code BN-2026-000123}; it is the business key.
 *
 * @param prefix kind of case, two or three letters
 * @param year year in which the case began
 * @param serial counted from 1 within the year
 */
public record CaseNumber(String prefix, int year, int serial) {

    private static final Pattern FORM = Pattern.compile("([A-Z]{2,3})-(\\d{4})-(\\d{6})");

    /** Reads a case number as written on paper; throws {@link IllegalArgumentException} for any other text. */
    public static CaseNumber parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("not a case number: " + text);
        }
        return new CaseNumber(match.group(1), Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
    }

    @Override
    public String toString() {
        return "%s-%04d-%06d".formatted(prefix, year, serial);
    }
}
