package vn.tiencu.training.needs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.Decisions;
import vn.tiencu.engine.Decisions.Edition;

/**
 * Asks the tables of this room each distinct question once: a plan of the whole province asks the same few hundred questions many
 * thousand times. An edition never changes, so an answer stays right.
 */
@Component
class RuleTables {

    /** Beyond it everything is asked anew. */
    private static final int MOST = 20_000;

    private final Decisions decisions;
    private final Map<Asked, List<Map<String, @Nullable Object>>> answers = new ConcurrentHashMap<>();

    RuleTables(Decisions decisions) {
        this.decisions = decisions;
    }

    private record Asked(Edition edition, Map<String, @Nullable Object> inputs) {}

    /** The edition in force, to be asked for once and used for many questions. */
    Edition latest(String key) {
        return decisions.latest(key);
    }

    /** The first row that hits. */
    Optional<RuleRow> first(Edition edition, Map<String, @Nullable Object> inputs) {
        if (answers.size() >= MOST) {
            answers.clear();
        }
        return answers
                .computeIfAbsent(
                        new Asked(edition, new HashMap<>(inputs)), asked -> decisions.evaluate(edition, asked.inputs()))
                .stream()
                .findFirst()
                .map(RuleRow::new);
    }
}
