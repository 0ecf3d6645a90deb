package vn.tiencu.standards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.tiencu.engine.Decisions;
import vn.tiencu.engine.Decisions.Edition;

/**
 * Asks a rule table each distinct question once: an edition never changes, and reading its cells anew for every criterion of
 * every planned person made a list of candidates slow.
 */
final class RuleRows {

    /** Enough for every state and number of months of both tables; beyond it everything is asked anew. */
    private static final int MOST = 20_000;

    private final Decisions decisions;
    private final Map<Asked, List<Map<String, @Nullable Object>>> answers = new ConcurrentHashMap<>();

    RuleRows(Decisions decisions) {
        this.decisions = decisions;
    }

    private record Asked(Edition edition, Map<String, @Nullable Object> inputs) {}

    List<Map<String, @Nullable Object>> of(Edition edition, Map<String, @Nullable Object> inputs) {
        if (answers.size() >= MOST) {
            answers.clear();
        }
        return answers.computeIfAbsent(
                new Asked(edition, new HashMap<>(inputs)), asked -> decisions.evaluate(edition, asked.inputs()));
    }
}
