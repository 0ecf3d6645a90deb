package vn.tiencu.engine;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates decision tables on a DMN engine of its own. The process engine's decision service would keep every input in its
 * history, and counts of ballots must not be kept there.
 */
final class DecisionTables implements Decisions {

    private final DmnEngine engine = build();
    private final Map<Edition, DmnDecision> parsed = new ConcurrentHashMap<>();
    private final Function<String, Edition> latest;
    private final BiFunction<String, String, Optional<Edition>> begun;
    private final Function<Edition, InputStream> models;

    /**
     * @param latest finds the edition in force of a key; throws {@link IllegalArgumentException} for an unknown key
     * @param begun finds the edition of a key that a case began under, empty before its beginning
     * @param models opens the model that holds an edition
     */
    DecisionTables(
            Function<String, Edition> latest,
            BiFunction<String, String, Optional<Edition>> begun,
            Function<Edition, InputStream> models) {
        this.latest = latest;
        this.begun = begun;
        this.models = models;
    }

    private static DmnEngine build() {
        var settings = (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        settings.setFeelEngineFactory(() -> new PlainTests(new ScalaFeelEngineFactory().createInstance()));
        return settings.buildEngine();
    }

    @Override
    public Edition latest(String key) {
        return latest.apply(key);
    }

    @Override
    public Edition ofCase(String key, String caseNumber) {
        return begun.apply(key, caseNumber).orElseGet(() -> latest(key));
    }

    @Override
    public List<Map<String, @Nullable Object>> evaluate(Edition edition, Map<String, @Nullable Object> inputs) {
        DmnDecision decision = parsed.computeIfAbsent(edition, this::parse);
        return engine.evaluateDecisionTable(decision, inputs).getResultList();
    }

    private DmnDecision parse(Edition edition) {
        return engine.parseDecision(edition.key(), models.apply(edition));
    }
}
