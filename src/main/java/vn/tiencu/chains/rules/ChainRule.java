package vn.tiencu.chains.rules;

import org.jspecify.annotations.Nullable;

/**
 * A row of the rules.
 *
 * @param hard whether moves that break it cannot be adopted
 * @param weight what one break weighs; for a distance, what each kilometre beyond the limit weighs
 * @param limit months or kilometres, null for a rule without a measure
 */
public record ChainRule(
        String code, boolean hard, long weight, @Nullable Integer limit, String citation) {

    /** The measure; fails for a rule that has none. */
    public int measure() {
        if (limit == null) {
            throw new IllegalStateException("the rule " + code + " has no limit");
        }
        return limit;
    }
}
