package vn.tiencu.engine;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rule tables (DMN) of the product, asked by key. Nothing of a question is written to the engine's history, so counts and
 * facts about people may be asked about. FEEL arithmetic is exact decimal.
 */
public interface Decisions {

    /** Which edition of a table a case works under. */
    record Edition(String key, int version) {}

    /**
     * The rows that hit, each as output name to value, in the table's order.
     *
     * @param inputs the variables that the table's input expressions name; a value may be null
     */
    List<Map<String, @Nullable Object>> evaluate(Edition edition, Map<String, @Nullable Object> inputs);

    /** The edition in force now. */
    Edition latest(String key);

    /** The edition that a case began under; for a case that is only being begun the one in force now. */
    Edition ofCase(String key, String caseNumber);

    /** As {@link #evaluate(Edition, Map)} with the edition in force now. */
    default List<Map<String, @Nullable Object>> evaluate(String key, Map<String, @Nullable Object> inputs) {
        return evaluate(latest(key), inputs);
    }

    /** As {@link #evaluate(Edition, Map)} with the edition that a case began under. */
    default List<Map<String, @Nullable Object>> evaluate(
            String key, String caseNumber, Map<String, @Nullable Object> inputs) {
        return evaluate(ofCase(key, caseNumber), inputs);
    }
}
