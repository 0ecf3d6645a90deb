package vn.tiencu.training.path;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How long one body may take for one step: its own past first, the past of all bodies in that step where little is known of
 * it, and the lawful term where little is known at all. The fewer observations, the more weight goes to the next.
 */
final class Chances {

    /** So many observations weigh as much as everything that is less near. */
    private static final double PRIOR = 4;

    private final int[] values;
    private final double[] upTo;
    private final int term;

    private Chances(int[] values, double[] upTo, int term) {
        this.values = values;
        this.upTo = upTo;
        this.term = term;
    }

    /**
     * Mixes what is known.
     *
     * @param own working days that this body took
     * @param all working days that all bodies took for the step, this one included
     * @param term working days that the rules give
     */
    static Chances of(List<Integer> own, List<Integer> all, int term) {
        double ownShare = own.size() / (own.size() + PRIOR);
        double allShare = (1 - ownShare) * all.size() / (all.size() + PRIOR);
        double[][] weighted = new double[own.size() + all.size() + 1][];
        int at = 0;
        for (int each : own) {
            weighted[at++] = new double[] {each, ownShare / own.size()};
        }
        for (int each : all) {
            weighted[at++] = new double[] {each, allShare / all.size()};
        }
        weighted[at] = new double[] {term, 1 - ownShare - allShare};
        Arrays.sort(weighted, (one, other) -> Double.compare(one[0], other[0]));
        return cumulated(weighted, term);
    }

    private static Chances cumulated(double[][] weighted, int term) {
        int[] values = new int[weighted.length];
        double[] upTo = new double[weighted.length];
        double sum = 0;
        for (int at = 0; at < weighted.length; at++) {
            values[at] = (int) weighted[at][0];
            sum += weighted[at][1];
            upTo[at] = sum;
        }
        return new Chances(values, upTo, term);
    }

    /**
     * Working days that it takes this time.
     *
     * @param least working days that have gone by already without an end
     */
    int draw(RandomGenerator random, int least) {
        int first = firstOfAtLeast(least);
        double below = first == 0 ? 0 : upTo[first - 1];
        double left = upTo[upTo.length - 1] - below;
        double chance = random.nextDouble();
        if (first == values.length || left <= 0) {
            return least + beyondAllThatWasSeen(chance);
        }
        int hit = Arrays.binarySearch(upTo, first, upTo.length, below + chance * left);
        return values[Math.min(hit < 0 ? -hit - 1 : hit, values.length - 1)];
    }

    private int firstOfAtLeast(int least) {
        int at = 0;
        while (at < values.length && values[at] < least) {
            at++;
        }
        return at;
    }

    /** Nobody ever took that long: from here on it ends each day with the same chance, half a term more on average. */
    private int beyondAllThatWasSeen(double chance) {
        return (int) Math.floor(-Math.log(1 - chance) * Math.max(1, term / 2.0));
    }
}
