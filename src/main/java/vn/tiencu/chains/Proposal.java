package vn.tiencu.chains;

import java.util.List;

/**
 * Moves with every rule that they do not meet.
 *
 * @param moves one for each mover
 * @param hard 0 when no hard rule is broken, else negative
 * @param soft 0 when every wish is met, else negative
 */
public record Proposal(List<Move> moves, long hard, long soft, List<UnmetRule> unmet) {

    public Proposal {
        moves = List.copyOf(moves);
        unmet = List.copyOf(unmet);
    }

    /** The score is what the unmet rules weigh. */
    public static Proposal of(List<Move> moves, List<UnmetRule> unmet) {
        return new Proposal(moves, sum(unmet, true), sum(unmet, false), unmet);
    }

    /** Whether it can be adopted. */
    public boolean sound() {
        return hard == 0;
    }

    private static long sum(List<UnmetRule> unmet, boolean hard) {
        return -unmet.stream()
                .filter(each -> each.hard() == hard)
                .mapToLong(UnmetRule::penalty)
                .sum();
    }
}
