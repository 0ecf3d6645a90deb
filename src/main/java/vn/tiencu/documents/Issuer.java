package vn.tiencu.documents;

import org.jspecify.annotations.Nullable;

/**
 * How the papers of a body are headed and numbered; data, because names and codes change with the organisation.
 *
 * @param key key of the body
 * @param superior the line above the body's name, in capitals, or null when the body heads its own papers
 * @param name the body's name on paper, in capitals
 * @param place place in the date line
 * @param code the body's part of a number, such as UBND or TU
 * @param draftingCode in the number of a State letter the unit that drafted it, such as TCCB, or null
 */
public record Issuer(
        String key,
        Style style,
        @Nullable String superior,
        String name,
        String place,
        String code,
        @Nullable String draftingCode) {

    /** Whose rules of form a paper follows: those of the Party, or NĐ 30/2020. */
    public enum Style {
        PARTY,
        STATE
    }

    /**
     * The number as it stands on paper without the word Số: {@code 12-QĐ/TU} for the Party, {@code 12/QĐ-UBND} for the State.
     *
     * @param kindCode abbreviation of the kind of paper (NĐ 30/2020, Phụ lục III); CV for letters
     * @param number null leaves room for a number on a draft
     */
    public String numberText(String kindCode, @Nullable Integer number) {
        String digits = number == null ? "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0" : "%02d".formatted(number);
        if (style == Style.PARTY) {
            return digits + "-" + kindCode + "/" + code;
        }
        if (!"CV".equals(kindCode)) {
            return digits + "/" + kindCode + "-" + code;
        }
        return digits + "/" + code + (draftingCode == null ? "" : "-" + draftingCode);
    }
}
