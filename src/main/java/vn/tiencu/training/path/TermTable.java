package vn.tiencu.training.path;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.Term;
import vn.tiencu.engine.Decisions;
import vn.tiencu.training.path.Terms.Ruled;

/** Reads the terms and the margins from the rule tables. */
@Component
class TermTable {

    private static final String DEADLINES = "training_deadline";
    private final Decisions decisions;

    TermTable(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The terms in force, for a plan not yet begun. */
    Terms terms() {
        return terms(decisions.latest(DEADLINES));
    }

    /** The terms that a plan began under. */
    Terms termsOf(String caseNumber) {
        return terms(decisions.ofCase(DEADLINES, caseNumber));
    }

    private Terms terms(Decisions.Edition edition) {
        return Terms.from(element -> {
            Map<String, @Nullable Object> row = only(edition, Map.of("element", element));
            Term.Unit unit = Term.Unit.valueOf(String.valueOf(row.get("unit")));
            return new Ruled(new Term(number(row.get("amount")), unit), String.valueOf(row.get("citation")));
        });
    }

    /** What so many working days to spare mean; fewer than none when they are missing. */
    Verdict verdict(int slack) {
        return Verdict.valueOf(String.valueOf(only(decisions.latest("training_margin"), Map.of("slack", slack))
                .get("verdict")));
    }

    private Map<String, @Nullable Object> only(Decisions.Edition table, Map<String, @Nullable Object> question) {
        List<Map<String, @Nullable Object>> rows = decisions.evaluate(table, question);
        if (rows.size() != 1) {
            throw new IllegalStateException(table.key() + " answers " + rows.size() + " times to " + question);
        }
        return rows.get(0);
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }
}
