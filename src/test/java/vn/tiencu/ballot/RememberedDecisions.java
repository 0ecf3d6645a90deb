package vn.tiencu.ballot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiencu.engine.Decisions;
import vn.tiencu.engine.ModelFiles;

/** The rule tables, each distinct question asked of the tables once, so that every possible count can be tried. */
final class RememberedDecisions implements Decisions {

    private final Decisions tables = ModelFiles.decisions();
    private final Map<List<Object>, List<Map<String, @Nullable Object>>> answers = new HashMap<>();

    @Override
    public List<Map<String, @Nullable Object>> evaluate(Edition edition, Map<String, @Nullable Object> inputs) {
        return answers.computeIfAbsent(List.of(edition, Map.copyOf(inputs)), asked -> tables.evaluate(edition, inputs));
    }

    @Override
    public Edition latest(String key) {
        return tables.latest(key);
    }

    @Override
    public Edition ofCase(String key, String caseNumber) {
        return latest(key);
    }
}
