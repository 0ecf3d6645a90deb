package vn.tiencu.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiencu.chains.ChainProblem.Kind;
import vn.tiencu.chains.solver.Search;

/** What the product says of a chain, held against a judge written from the rules alone. */
class TwoJudgesTests {

    private static final Set<String> ABOUT_SEATS = Set.of("capacity", "seatEmpty", "seatShort");

    private static Map<String, Set<String>> product(ChainProblem problem, List<Move> moves) {
        Map<String, Set<String>> named = new TreeMap<>();
        Rows.check()
                .check(problem, moves)
                .unmet()
                .forEach(each -> named.computeIfAbsent(each.code(), code -> new TreeSet<>())
                        .addAll(ABOUT_SEATS.contains(each.code()) ? each.seatIds() : each.moverIds()));
        return named;
    }

    static Stream<Arguments> problems() {
        return Stream.of(Kind.values())
                .flatMap(kind -> IntStream.range(0, 150)
                        .mapToObj(seed -> Arguments.of(
                                kind,
                                seed,
                                seed % 2 == 0
                                        ? ChainProblems.feasible(kind, 20 + seed % 30, seed)
                                        : ChainProblems.tangled(kind, 20 + seed % 30, seed))));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("problems")
    void bothJudgesNameTheSame(Kind kind, int seed, ChainProblem problem) {
        List<Move> moves = ChainProblems.anyMoves(problem, seed + 7);
        assertThat(product(problem, moves)).isEqualTo(ChainOracle.judge(problem, moves));
    }

    /** What the solver proposes, judged from the rules: nothing that cannot be decided, where there is a way without. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void theSolverProposesNothingThatTheRulesForbid(Kind kind) {
        ChainProblem problem = ChainProblems.feasible(kind, 40, 21);
        List<Move> proposed =
                new Search(problem, Rows.RULES.of(kind), List.of(), Duration.ofSeconds(4)).run(best -> {});
        assertThat(ChainOracle.judge(problem, proposed).keySet())
                .isSubsetOf("distance", "placeUnknown", "serviceUnknown", "needlessMove");
    }

    /** Places outside the ring are there to be taken, and whoever has a relation of interest with one does not get it. */
    @ParameterizedTest
    @EnumSource(Kind.class)
    void theSolverUsesVacantSeatsAsTheRulesAllow(Kind kind) {
        ChainProblem problem = ChainProblems.stuck(kind, 30, 5);
        List<Move> proposed =
                new Search(problem, Rows.RULES.of(kind), List.of(), Duration.ofSeconds(4)).run(best -> {});
        assertThat(ChainOracle.judge(problem, proposed).keySet())
                .isSubsetOf("distance", "placeUnknown", "serviceUnknown", "needlessMove", "seatShort");
        assertThat(proposed).anyMatch(each -> String.valueOf(each.seatId()).startsWith("vacant-"));
    }

    /** Otherwise their agreement would say nothing about it. */
    @Test
    void noRuleIsLeftUntried() {
        Set<String> tried = new TreeSet<>();
        problems()
                .map(each -> (ChainProblem) each.get()[2])
                .forEach(problem -> tried.addAll(ChainOracle.judge(problem, ChainProblems.anyMoves(problem, 3))
                        .keySet()));
        assertThat(tried)
                .contains(
                        "capacity",
                        "seatEmpty",
                        "seatShort",
                        "keepsSeat",
                        "qualification",
                        "interest",
                        "returning",
                        "serviceLeft",
                        "serviceUnknown",
                        "protectedGround",
                        "nonLocal",
                        "distanceCeiling",
                        "distance",
                        "placeUnknown",
                        "needlessMove");
    }
}
