package vn.tiencu.chains;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiencu.chains.rules.ChainRule;
import vn.tiencu.kernel.Message;

/** Words an unmet rule with its row; a rule without a row finds nothing. */
record Findings(ChainProblem problem, Map<String, ChainRule> rules) {

    Optional<ChainRule> rule(String code) {
        return Optional.ofNullable(rules.get(code));
    }

    /** One break of a rule. */
    Stream<UnmetRule> one(String code, List<Mover> movers, List<Seat> seats, Object... found) {
        return rule(code).stream().map(row -> unmet(row, movers, seats, 1, found));
    }

    UnmetRule unmet(ChainRule row, List<Mover> movers, List<Seat> seats, long amount, Object... found) {
        return worded(row, row.code(), movers, seats, amount, found);
    }

    /** In other words than those that the rule usually has. */
    UnmetRule worded(ChainRule row, String words, List<Mover> movers, List<Seat> seats, long amount, Object... found) {
        return new UnmetRule(
                row.code(),
                row.hard(),
                row.citation(),
                Message.of("chains.unmet." + words, found),
                movers.stream().map(Mover::id).toList(),
                seats.stream().map(Seat::id).toList(),
                row.weight() * amount);
    }

    Optional<Place> placeOf(@Nullable String unitId) {
        return Optional.ofNullable(unitId).map(problem.places()::get);
    }
}
