package vn.tiencu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.jspecify.annotations.Nullable;

/**
 * One rule table with its examples: the CSV file of the same name beside it. The header names the inputs, then the expected
 * outputs with {@code =} before them; a cell is a number, true, false, an ISO date or a text, and an empty one is null as an
 * input and not compared as an expectation. {@code =hits} is the number of rows that hit. Of a table that collects, one of the
 * rows that hit must answer as expected.
 */
final class DecisionExamples {

    private static final String EXPECTED = "=";
    private static final String HITS = "=hits";

    private final Path model;
    private final Set<String> hit = new TreeSet<>();
    private final DmnEngine engine;
    private final DmnDecision decision;

    DecisionExamples(Path model) {
        this.model = model;
        var settings =
                (DefaultDmnEngineConfiguration) DefaultDmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        settings.getCustomPostDecisionTableEvaluationListeners().add(this::remember);
        this.engine = settings.buildEngine();
        this.decision = parse();
    }

    /** The key of the table, which is also the stem of its file. */
    String key() {
        return model.getFileName().toString().replace(".dmn", "");
    }

    Path examples() {
        return model.resolveSibling(key() + ".csv");
    }

    List<CSVRecord> rows() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(examples(), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Fails unless the table answers this example as expected. */
    void check(CSVRecord row) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        Map<String, Object> expected = new HashMap<>();
        row.toMap().forEach((column, cell) -> {
            if (!column.startsWith(EXPECTED)) {
                inputs.put(column, literal(cell));
            } else if (!column.equals(HITS) && !cell.isEmpty()) {
                expected.put(column.substring(1), String.valueOf(literal(cell)));
            }
        });
        var answers = engine.evaluateDecisionTable(decision, inputs).getResultList();
        if (row.isMapped(HITS) && !row.get(HITS).isEmpty()) {
            assertThat(answers).as("rows that hit for %s", inputs).hasSize(Integer.parseInt(row.get(HITS)));
        }
        if (!expected.isEmpty()) {
            assertThat(answers)
                    .as("answers to %s", inputs)
                    .anySatisfy(answer -> assertThat(texts(answer)).containsAllEntriesOf(expected));
        }
    }

    /** Ids of rules that no example so far has hit. */
    Set<String> unhit() {
        var table = (DmnDecisionTableImpl) decision.getDecisionLogic();
        return table.getRules().stream()
                .map(rule -> rule.getId())
                .filter(id -> !hit.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void remember(DmnDecisionTableEvaluationEvent evaluated) {
        evaluated.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .forEach(hit::add);
    }

    private DmnDecision parse() {
        try (InputStream source = Files.newInputStream(model)) {
            return engine.parseDecision(key(), source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Object> texts(Map<String, Object> answer) {
        Map<String, Object> texts = new HashMap<>();
        answer.forEach((name, value) -> texts.put(
                name,
                value instanceof Number number ? plain(new BigDecimal(number.toString())) : String.valueOf(value)));
        return texts;
    }

    private static @Nullable Object literal(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.equals("true") || cell.equals("false")) {
            return Boolean.valueOf(cell);
        }
        if (cell.matches("-?\\d+(\\.\\d+)?")) {
            return cell.contains(".") ? (Object) new BigDecimal(cell) : Long.valueOf(cell);
        }
        return cell.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(cell) : cell;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
