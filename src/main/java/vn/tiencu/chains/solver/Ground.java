package vn.tiencu.chains.solver;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiencu.chains.ChainProblem;
import vn.tiencu.chains.Place;
import vn.tiencu.chains.rules.ChainRule;

/** What all postings of a search share: the day, the limits of the rows, and where units lie. */
final class Ground {

    /** A distance that cannot be said. */
    static final long UNKNOWN = -1;

    private final ChainProblem problem;
    private final Map<String, ChainRule> rules;

    Ground(ChainProblem problem, Map<String, ChainRule> rules) {
        this.problem = problem;
        this.rules = rules;
    }

    LocalDate day() {
        return problem.movesOn();
    }

    /** The limit of a row; a rule without a row weighs nothing, so its limit does not matter. */
    int limit(String code) {
        ChainRule row = rules.get(code);
        return row == null || row.limit() == null ? 0 : row.limit();
    }

    long km(@Nullable String from, String to) {
        if (to.equals(from)) {
            return 0;
        }
        Place start = from == null ? null : problem.places().get(from);
        Place end = problem.places().get(to);
        return start == null || end == null ? UNKNOWN : start.kmTo(end);
    }
}
