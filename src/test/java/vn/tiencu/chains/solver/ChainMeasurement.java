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
import vn.tiencu.chains.Proposal;
import vn.tiencu.chains.Rows;

/** How long the search takes over three hundred seats. No test: its name keeps it out of the suite, because it measures the machine. */
class ChainMeasurement {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource({"ROTATION, 300, 1", "ROTATION, 300, 2", "CONVERSION, 300, 1", "CONVERSION, 300, 2", "CONVERSION, 300, 3"})
    void reachesNoHardBreakThatCanBeAvoided(Kind kind, int seats, long seed) {
        ChainProblem problem = ChainProblems.feasible(kind, seats, seed);
        List<Search.Best> found = new ArrayList<>();
        Search search = new Search(problem, Rows.RULES.of(kind), List.of(), LIMIT);
        Proposal proposal = Rows.check().check(problem, search.run(found::add));
        String first = found.stream()
                .filter(each -> each.hard() == 0)
                .findFirst()
                .map(each -> each.spent().toMillis() + " ms")
                .orElse("never");
        LoggerFactory.getLogger(ChainMeasurement.class)
                .info(
                        "{} {} seed {}: sound after {}, {} hard {} soft at the end",
                        kind,
                        seats,
                        seed,
                        first,
                        proposal.hard(),
                        proposal.soft());
        assertThat(proposal.hard()).isZero();
    }
}
