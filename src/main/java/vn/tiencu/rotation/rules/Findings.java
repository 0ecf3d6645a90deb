package vn.tiencu.rotation.rules;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.kernel.Message;
import vn.tiencu.standards.Finding;
import vn.tiencu.standards.Finding.Outcome;

/** Puts a fact before the table of conditions. */
@Component
class Findings {

    private static final String WORDS = "rotation.rules.";
    private final RuleTable rules;

    Findings(RuleTable rules) {
        this.rules = rules;
    }

    static Message required(String key, Object... arguments) {
        return Message.of(WORDS + "required." + key, arguments);
    }

    static Message found(String key, Object... arguments) {
        return Message.of(WORDS + "found." + key, arguments);
    }

    static Message change(String key, Object... arguments) {
        return Message.of(WORDS + "change." + key, arguments);
    }

    /**
     * What the table says to a fact.
     *
     * @param held whether the condition is met, null when nobody knows
     * @param change what would change it, left out where the condition is met
     * @param evidence the paper that proves it, if there is one
     */
    Finding of(
            String criterion,
            @Nullable Boolean held,
            Message required,
            Message found,
            Message change,
            @Nullable Message evidence) {
        RuleTable.Ruled ruled = rules.condition(criterion, held);
        boolean met = ruled.outcome() == Outcome.MET;
        return new Finding(
                criterion, ruled.citation(), required, found, ruled.outcome(), met ? null : change, evidence);
    }
}
