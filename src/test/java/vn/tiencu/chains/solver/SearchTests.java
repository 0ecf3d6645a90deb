package vn.tiencu.chains.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiencu.chains.ChainProblem;
import vn.tiencu.chains.ChainProblem.Kind;
import vn.tiencu.chains.ChainProblems;
import vn.tiencu.chains.Move;
import vn.tiencu.chains.Proposal;
import vn.tiencu.chains.Rows;

/** The search on problems of known seeds; what it finds is judged by the check that shares nothing with it. */
class SearchTests {

    private static final Duration LIMIT = Duration.ofSeconds(4);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void findsMovesThatBreakNoHardRuleWhereThereAreSuch(Kind kind) {
        ChainProblem problem = ChainProblems.feasible(kind, 30, 7);
        assertThat(searched(problem, List.of()).sound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void scoresEveryProposalAsTheCheckDoes(long seed) {
        ChainProblem problem = ChainProblems.tangled(Kind.CONVERSION, 20, seed);
        List<Search.Best> found = new ArrayList<>();
        new Search(problem, Rows.RULES.of(problem.kind()), List.of(), Duration.ofMillis(800)).run(found::add);
        assertThat(found).isNotEmpty().allSatisfy(best -> {
            Proposal checked = Rows.check().check(problem, best.moves());
            assertThat(List.of(best.hard(), best.soft())).isEqualTo(List.of(checked.hard(), checked.soft()));
        });
    }

    @Test
    void whatIsPinnedStays() {
        ChainProblem problem = ChainProblems.feasible(Kind.CONVERSION, 20, 3);
        Move pinned = new Move("mover-4", "seat-0");
        Move staying = new Move("mover-5", null);
        assertThat(searched(problem, List.of(pinned, staying)).moves()).contains(pinned, staying);
    }

    @Test
    void aSearchThatIsStoppedGivesWhatItHas() {
        ChainProblem problem = ChainProblems.tangled(Kind.ROTATION, 40, 5);
        List<Search> running = new ArrayList<>();
        Search search = new Search(problem, Rows.RULES.of(problem.kind()), List.of(), Duration.ofMinutes(10));
        running.add(search);
        List<Move> moves = search.run(best -> running.forEach(Search::stop));
        assertThat(moves).hasSize(40);
    }

    private static Proposal searched(ChainProblem problem, List<Move> pinned) {
        List<Move> moves = new Search(problem, Rows.RULES.of(problem.kind()), pinned, LIMIT).run(best -> {});
        return Rows.check().check(problem, moves);
    }
}
