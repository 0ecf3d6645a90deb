package vn.tiencu.training.compensation;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.engine.Decisions;
import vn.tiencu.training.classes.Departure.Cause;
import vn.tiencu.training.lines.PlanLine.Funding;

/** The rule rows on compensation, asked for one set of facts. */
@Component
public class CompensationRules {

    private final Decisions decisions;

    CompensationRules(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Whether the decree covers the case and how it is reckoned (Điều 6, 7.2). */
    record Obligation(String method, int percent, int commitmentTimes, String citation) {}

    /** Whether a reason frees from paying (Điều 8.1, 41.6). */
    record Freedom(boolean waived, String citation) {}

    /** What each year of service takes off (Điều 8.2, 41.6). */
    record Reduction(int perMille, boolean probationCounts, String citation) {}

    /** How a quantity is rounded where the decree only says that it is. */
    record Rounding(RoundingMode mode, int halfDays) {}

    /** Whether the decree may ask compensation at all. */
    boolean covers(Facts.Training training, Funding funding, Cause cause) {
        return !obligation(training, funding, cause).method().equals("NONE");
    }

    Obligation obligation(Facts facts) {
        return obligation(facts.training(), facts.funding(), facts.cause());
    }

    private Obligation obligation(Facts.Training training, Funding funding, Cause cause) {
        var row = row(
                "training_obligation",
                Map.of("trainingKind", training.name(), "funding", funding.name(), "cause", cause.name()));
        return new Obligation(
                text(row, "method"), number(row, "percent"), number(row, "commitmentTimes"), text(row, "citation"));
    }

    Freedom freedom(Facts facts) {
        var row = row(
                "training_waiver",
                Map.of("waiver", facts.waiver().name(), "cause", facts.cause().name()));
        return new Freedom(Boolean.TRUE.equals(row.get("waived")), text(row, "citation"));
    }

    Reduction reduction(Facts facts) {
        var row = row("training_reduction", Map.of("womanOrMinority", facts.womanOrMinority()));
        return new Reduction(
                number(row, "perMille"), Boolean.TRUE.equals(row.get("probationCounts")), text(row, "citation"));
    }

    /** For MONTHS, SERVICE_YEARS or DONG. */
    Rounding rounding(String quantity) {
        var row = row("training_rounding", Map.of("quantity", quantity));
        return new Rounding(RoundingMode.valueOf(text(row, "mode")), number(row, "halfDays"));
    }

    private Map<String, @Nullable Object> row(String table, Map<String, @Nullable Object> inputs) {
        List<Map<String, @Nullable Object>> rows = decisions.evaluate(table, inputs);
        if (rows.size() != 1) {
            throw new IllegalStateException(table + " gives " + rows.size() + " rows for " + inputs);
        }
        return rows.get(0);
    }

    private static String text(Map<String, @Nullable Object> row, String name) {
        return String.valueOf(row.get(name));
    }

    private static int number(Map<String, @Nullable Object> row, String name) {
        return row.get(name) instanceof Number number ? number.intValue() : 0;
    }
}
