package vn.tiencu.chains.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The matching that a search begins with, against every way there is. */
class MatchingTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsCheaper(long seed) {
        Random random = new Random(seed);
        long[][] cost = new long[5][7];
        for (long[] row : cost) {
            Arrays.setAll(row, column -> random.nextInt(4) == 0 ? Matching.NEVER : random.nextInt(41) - 20);
        }
        for (int row = 0; row < cost.length; row++) {
            cost[row][row] = 30;
        }
        int[] chosen = Matching.best(cost, 7);
        assertThat(Arrays.stream(chosen).distinct()).hasSize(cost.length);
        assertThat(IntStream.range(0, cost.length)
                        .mapToLong(row -> cost[row][chosen[row]])
                        .sum())
                .isEqualTo(cheapest(cost, 0, new boolean[7]));
    }

    private static long cheapest(long[][] cost, int row, boolean[] taken) {
        if (row == cost.length) {
            return 0;
        }
        long least = Matching.NEVER;
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column] && cost[row][column] != Matching.NEVER) {
                taken[column] = true;
                least = Math.min(least, cost[row][column] + cheapest(cost, row + 1, taken));
                taken[column] = false;
            }
        }
        return least;
    }
}
