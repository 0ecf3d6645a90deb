package vn.tiencu.rotation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.Decisions;
import vn.tiencu.standards.Finding.Outcome;

/** What the tables of this room say: lengths, posts that are not for local people, and what follows from a fact. */
@Component
class RuleTable {

    private final Decisions decisions;

    RuleTable(Decisions decisions) {
        this.decisions = decisions;
    }

    /** What a table says to a condition. */
    record Ruled(Outcome outcome, String citation) {}

    /** A length of time such as {@code leastDuration}. */
    int months(String limit) {
        return number(first("rotation_limit", Map.of("limit", limit)), "months");
    }

    /** Service that must be left on the day of the move (Điều 43.4). */
    int remaining(Group group) {
        return number(first("rotation_remaining", Map.of("group", group.name())), "months");
    }

    /** Where it stands that heads hold a post for two terms at most. */
    String twoTermsCitation() {
        return text(first("rotation_limit", Map.of("limit", "twoTerms")), "citation");
    }

    /** Where it stands that a post is not for local people; empty for all other posts. */
    Optional<String> notForLocals(String unitKind, String postFunction, boolean leading) {
        return rows("rotation_notLocal", Map.of("unitKind", unitKind, "postFunction", postFunction, "leading", leading))
                .stream()
                .filter(row -> Boolean.TRUE.equals(row.get("notLocal")))
                .map(row -> text(row, "citation"))
                .findFirst();
    }

    /** Where it stands that an entry in the record bars the rotation; empty where it does not. */
    Optional<String> bars(String kind) {
        return rows("rotation_conduct", Map.of("kind", kind)).stream()
                .filter(row -> Boolean.TRUE.equals(row.get("blocks")))
                .map(row -> text(row, "citation"))
                .findFirst();
    }

    /** @param held whether the condition is met, null when nobody knows */
    Ruled condition(String criterion, @Nullable Boolean held) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("criterion", criterion);
        asked.put("held", held);
        Map<String, @Nullable Object> row = first("rotation_condition", asked);
        return new Ruled(Outcome.valueOf(text(row, "outcome")), text(row, "citation"));
    }

    private Map<String, @Nullable Object> first(String table, Map<String, @Nullable Object> asked) {
        return rows(table, asked).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(table + " has no row for " + asked));
    }

    private List<Map<String, @Nullable Object>> rows(String table, Map<String, @Nullable Object> asked) {
        return decisions.evaluate(table, asked);
    }

    private static int number(Map<String, @Nullable Object> row, String output) {
        return ((Number) Objects.requireNonNull(row.get(output), output)).intValue();
    }

    private static String text(Map<String, @Nullable Object> row, String output) {
        return (String) Objects.requireNonNull(row.get(output), output);
    }
}
