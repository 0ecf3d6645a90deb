package vn.tiencu.chains.solver;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiencu.chains.ChainProblem;
import vn.tiencu.chains.Move;
import vn.tiencu.chains.Mover;
import vn.tiencu.chains.rules.ChainRule;

/** One search for moves: runs in the caller's thread until time is up, nothing is left to better, or it is stopped. */
public final class Search {

    /** The same problem is searched in the same order each time. */
    private static final long SEED = 51;

    private final Solver<Plan> solver;
    private final Plan start;
    private final Map<String, ChainRule> rules;

    /**
     * @param rules rows in force, by code
     * @param pinned moves that must stay as they are, also with a null seat for somebody who must stay
     * @param limit longest time
     */
    public Search(ChainProblem problem, Map<String, ChainRule> rules, List<Move> pinned, Duration limit) {
        this.start = plan(problem, rules, pinned);
        this.rules = rules;
        this.solver = SolverFactory.<Plan>create(settings(limit)).buildSolver();
    }

    /** The best moves so far. */
    public record Best(Duration spent, long hard, long soft, List<Move> moves) {}

    /** Searches; tells each time that something better was found. */
    public List<Move> run(Consumer<Best> found) {
        solver.addEventListener(event -> {
            if (event.isNewBestSolutionInitialized()) {
                found.accept(best(event.getTimeMillisSpent(), event.getNewBestSolution()));
            }
        });
        new FirstSeating(start, rules).arrange();
        return solver.solve(start).moves();
    }

    /** Ends the search soon; what was found until then is its result. */
    public void stop() {
        solver.terminateEarly();
    }

    private static Best best(long millis, Plan plan) {
        HardSoftLongScore score = Objects.requireNonNull(plan.score);
        return new Best(Duration.ofMillis(millis), score.hardScore(), score.softScore(), plan.moves());
    }

    private static SolverConfig settings(Duration limit) {
        return new SolverConfig()
                .withSolutionClass(Plan.class)
                .withEntityClasses(Posting.class)
                .withConstraintProviderClass(Wishes.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(SEED)
                .withTerminationConfig(new TerminationConfig()
                        .withSpentLimit(limit)
                        .withUnimprovedSpentLimit(limit.dividedBy(2))
                        .withBestScoreLimit("0hard/0soft"));
    }

    private static Plan plan(ChainProblem problem, Map<String, ChainRule> rules, List<Move> pinned) {
        List<Chair> chairs = new ArrayList<>();
        Map<String, Integer> sitting = new HashMap<>();
        problem.movers().stream()
                .flatMap(each -> Optional.ofNullable(each.seatId()).stream())
                .forEach(each -> sitting.merge(each, 1, Integer::sum));
        problem.seats().forEach(seat -> chairs.add(new Chair(chairs.size(), seat, sitting.getOrDefault(seat.id(), 0))));
        Map<String, Move> fixed = pinned.stream().collect(Collectors.toMap(Move::moverId, each -> each, (a, b) -> a));
        Ground ground = new Ground(problem, rules);
        List<Posting> postings = new ArrayList<>();
        for (Mover mover : problem.movers()) {
            Posting posting = new Posting(postings.size(), mover, ground, chairs);
            pin(posting, fixed.get(mover.id()), chairs);
            postings.add(posting);
        }
        return new Plan(chairs, postings, ConstraintWeightOverrides.of(weights(rules)));
    }

    private static void pin(Posting posting, @Nullable Move move, List<Chair> chairs) {
        if (move != null) {
            posting.pinned = true;
            posting.chair = chairs.stream()
                    .filter(each -> each.seat.id().equals(move.seatId()))
                    .findFirst()
                    .orElse(null);
        }
    }

    private static Map<String, HardSoftLongScore> weights(Map<String, ChainRule> rules) {
        return Wishes.codes().collect(Collectors.toMap(code -> code, code -> weight(rules.get(code))));
    }

    private static HardSoftLongScore weight(@Nullable ChainRule row) {
        if (row == null) {
            return HardSoftLongScore.ZERO;
        }
        return row.hard() ? HardSoftLongScore.ofHard(row.weight()) : HardSoftLongScore.ofSoft(row.weight());
    }
}
