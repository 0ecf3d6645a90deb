package vn.tiencu.ballot;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiencu.ballot.BallotOutcome.Outcome;
import vn.tiencu.engine.Decisions;
import vn.tiencu.kernel.Message;

/**
 * Turns the numbers of a secret ballot into what the rules make of them. Here people are only counted, exactly; the marks come
 * from {@code ballot_threshold} and the outcome from {@code ballot_outcome}.
 */
@Service
public class BallotOutcomes {

    private static final String THRESHOLD = "ballot_threshold";
    private static final String OUTCOME = "ballot_outcome";
    private final Decisions decisions;

    public BallotOutcomes(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The editions of the two tables that a meeting is counted under, kept from its convening to its close. */
    public record Rulebook(int threshold, int outcome) {}

    /** The rulebook in force now. */
    public Rulebook rulebook() {
        return new Rulebook(
                decisions.latest(THRESHOLD).version(), decisions.latest(OUTCOME).version());
    }

    /** What the rules in force now make of a count. */
    public BallotOutcome decide(Count count) {
        return decide(count, rulebook());
    }

    /** What the rules of a rulebook make of a count; a count that contradicts itself is rejected with the reason. */
    public BallotOutcome decide(Count count, Rulebook rulebook) {
        Threshold threshold = threshold(count.rule(), rulebook);
        @Nullable Message contradiction = Contradictions.in(count).orElse(null);
        var row = only(decisions.evaluate(
                new Decisions.Edition(OUTCOME, rulebook.outcome()), facts(threshold, count, contradiction != null)));
        List<String> selected = selected(text(row, "selection"), threshold, count);
        Message unsaid = contradiction == null ? Message.of("ballot.nobody") : contradiction;
        return new BallotOutcome(
                Outcome.valueOf(text(row, "outcome")),
                selected,
                text(row, "citation"),
                new Explanation(threshold, count, unsaid).say(text(row, "explanation"), selected));
    }

    /** Whether enough of those convened came for the meeting to be held (NĐ 170/2025, Điều 33.2). */
    public boolean quorumMet(BallotRule rule, int present, int convened, Rulebook rulebook) {
        return threshold(rule, rulebook).quorumMet(present, convened);
    }

    Threshold threshold(BallotRule rule, Rulebook rulebook) {
        var edition = new Decisions.Edition(THRESHOLD, rulebook.threshold());
        return new Threshold(only(decisions.evaluate(edition, Map.of("rule", rule.name()))));
    }

    private static Map<String, @Nullable Object> facts(Threshold threshold, Count count, boolean contradiction) {
        long base = threshold.base(count);
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("contradiction", contradiction);
        facts.put("quorumMet", threshold.quorumMet(count.present(), count.convened()));
        facts.put("passMark", threshold.pass() != null);
        facts.put("half", threshold.text("half"));
        facts.put("passing", people(count, votes -> threshold.passes(votes, base)));
        facts.put("exactlyHalf", people(count, votes -> threshold.exactlyAtMark(votes, base)));
        facts.put("carrying", people(count, votes -> threshold.carries(votes, base)));
        facts.put("ruleCitation", threshold.text("citation"));
        facts.put("quorumCitation", threshold.text("quorumCitation"));
        return facts;
    }

    private static long people(Count count, IntPredicate votes) {
        return count.votes().values().stream().filter(votes::test).count();
    }

    private static List<String> selected(String selection, Threshold threshold, Count count) {
        long base = threshold.base(count);
        return count.votes().entrySet().stream()
                .filter(each -> switch (selection) {
                    case "ALL" -> true;
                    case "PASSING" -> threshold.passes(each.getValue(), base);
                    case "HALF" -> threshold.exactlyAtMark(each.getValue(), base);
                    case "CARRYING" -> threshold.carries(each.getValue(), base);
                    default -> false;
                })
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, @Nullable Object> only(List<Map<String, @Nullable Object>> rows) {
        if (rows.size() != 1) {
            throw new IllegalStateException("one row expected, not " + rows.size());
        }
        return rows.get(0);
    }

    private static String text(Map<String, @Nullable Object> row, String output) {
        return (String) Objects.requireNonNull(row.get(output), output);
    }
}
