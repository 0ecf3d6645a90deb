package vn.tiencu.standards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;
import vn.tiencu.standards.Finding.Outcome;

/** Lays the facts on file before the table {@code standards_eligibility}; limits and outcomes are the table's. */
final class Eligibility {

    private final RuleRows tables;
    private final Rules rules;

    Eligibility(RuleRows tables, Rules rules) {
        this.tables = tables;
        this.rules = rules;
    }

    /** Every criterion that applies, met or not, in the order of the law; of several facts the worst counts. */
    List<Finding> judge(Candidate candidate) {
        var papers = new PaperFacts(candidate, TitleStandard.of(candidate, tables, rules.titleStandard()));
        boolean higher = candidate.higherPost();
        Map<String, Finding> worst = new LinkedHashMap<>();
        Stream.of(
                        new ServiceFacts(candidate).all(),
                        Stream.of(papers.politicalConclusion()),
                        new ConductFacts(candidate).all(),
                        papers.all())
                .flatMap(each -> each)
                .forEach(fact -> finding(fact, higher)
                        .ifPresent(found -> worst.merge(fact.criterion(), found, Eligibility::worse)));
        return new ArrayList<>(worst.values());
    }

    private Optional<Finding> finding(Fact fact, boolean higher) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("criterion", fact.criterion());
        inputs.put("higherPost", higher);
        inputs.put("state", fact.state());
        inputs.put("amount", fact.amount());
        List<Map<String, @Nullable Object>> rows = tables.of(rules.eligibility(), inputs);
        if (rows.isEmpty()) {
            return Optional.of(unforeseen(fact));
        }
        return finding(fact, rows.get(0));
    }

    private static Optional<Finding> finding(Fact fact, Map<String, @Nullable Object> row) {
        String outcome = text(row, "outcome");
        if (outcome.equals("NOT_APPLICABLE")) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                fact.criterion(),
                citation(row, fact),
                required(row, fact),
                fact.found(),
                Outcome.valueOf(outcome),
                change(row, fact),
                fact.evidence()));
    }

    /** A state that the table does not know must never pass: it counts as not known. */
    private static Finding unforeseen(Fact fact) {
        return new Finding(
                fact.criterion(),
                "",
                Message.of("standards.required.unforeseen"),
                fact.found(),
                Outcome.UNKNOWN,
                Message.of("standards.change.unforeseen", fact.state()),
                fact.evidence());
    }

    private static String citation(Map<String, @Nullable Object> row, Fact fact) {
        return fact.source() == null ? text(row, "citation") : text(row, "citation") + "; " + fact.source();
    }

    private static Message required(Map<String, @Nullable Object> row, Fact fact) {
        Object standard = fact.standard() == null ? "" : fact.standard();
        return Message.of(
                "standards.required." + text(row, "required"), number(row, "limit"), number(row, "special"), standard);
    }

    private static @Nullable Message change(Map<String, @Nullable Object> row, Fact fact) {
        if (!(row.get("change") instanceof String key)) {
            return null;
        }
        Object standard = fact.standard() == null ? "" : fact.standard();
        return Message.of(
                "standards.change." + key,
                day(row, "limit", fact),
                number(row, "limit"),
                day(row, "special", fact),
                number(row, "special"),
                standard);
    }

    private static Object day(Map<String, @Nullable Object> row, String limit, Fact fact) {
        var day = fact.reached(row.get(limit) instanceof Number months ? months.intValue() : 0);
        return day == null ? "" : day;
    }

    private static Object number(Map<String, @Nullable Object> row, String output) {
        return row.get(output) instanceof Number number ? number.intValue() : "";
    }

    private static Finding worse(Finding one, Finding other) {
        return one.outcome().compareTo(other.outcome()) >= 0 ? one : other;
    }

    private static String text(Map<String, @Nullable Object> row, String output) {
        return (String) Objects.requireNonNull(row.get(output), output);
    }
}
