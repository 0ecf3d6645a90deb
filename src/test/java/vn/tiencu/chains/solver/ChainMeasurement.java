package vn.tiencu.chains.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import vn.tiencu.chains.ChainProblem;
import vn.tiencu.chains.ChainProblem.Kind;
import vn.tiencu.chains.ChainProblems;
import vn.tiencu.chains.Move;
import vn.tiencu.chains.Proposal;
import vn.tiencu.chains.Rows;

/** How long the search takes over three hundred seats. No test: its name keeps it out of the suite, because it measures the machine. */
class ChainMeasurement {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource({
        "ROTATION, 40, 1",
        "ROTATION, 300, 1",
        "CONVERSION, 300, 1",
        "CONVERSION, 300, 2",
        "CONVERSION, 600, 1",
        "CONVERSION, 1200, 1"
    })
    void reachesNoHardBreakThatCanBeAvoided(Kind kind, int seats, long seed) {
        ChainProblem problem = ChainProblems.feasible(kind, seats, seed);
        List<Long> sound = new ArrayList<>();
        long begun = System.nanoTime();
        Search search = new Search(problem, Rows.RULES.of(kind), List.of(), LIMIT);
        List<Move> moves = search.run(best -> {
            if (best.hard() == 0) {
                sound.add(millisSince(begun));
            }
        });
        long searched = millisSince(begun);
        Proposal proposal = Rows.check().check(problem, moves);
        LoggerFactory.getLogger(ChainMeasurement.class)
                .info(
                        "{} {} seed {}: sound after {} ms, ended after {} ms, {} hard {} soft, checked in {} ms",
                        kind,
                        seats,
                        seed,
                        sound.isEmpty() ? "-" : sound.get(0),
                        searched,
                        proposal.hard(),
                        proposal.soft(),
                        millisSince(begun) - searched);
        assertThat(proposal.hard()).isZero();
    }

    private static long millisSince(long begun) {
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
