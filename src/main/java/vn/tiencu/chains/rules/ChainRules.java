package vn.tiencu.chains.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.chains.ChainProblem.Kind;
import vn.tiencu.engine.Decisions;

/** The rules in force for a kind of move; a rule without a row is not in force. */
@Component
public class ChainRules {

    private static final String TABLE = "chains_rule";
    private final Decisions decisions;

    public ChainRules(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Rows by code, in the table's order. */
    public Map<String, ChainRule> of(Kind kind) {
        Map<String, ChainRule> rows = new LinkedHashMap<>();
        decisions.evaluate(TABLE, Map.of("kind", kind.name())).stream()
                .map(ChainRules::row)
                .forEach(row -> rows.put(row.code(), row));
        return rows;
    }

    private static ChainRule row(Map<String, @Nullable Object> row) {
        return new ChainRule(
                text(row, "code"),
                Boolean.TRUE.equals(row.get("hard")),
                number(row, "weight").orElseThrow(),
                number(row, "limit").map(Math::toIntExact).orElse(null),
                text(row, "citation"));
    }

    private static String text(Map<String, @Nullable Object> row, String output) {
        return (String) Objects.requireNonNull(row.get(output), output);
    }

    private static Optional<Long> number(Map<String, @Nullable Object> row, String output) {
        return Optional.ofNullable((Number) row.get(output)).map(Number::longValue);
    }
}
