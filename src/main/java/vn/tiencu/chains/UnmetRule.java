package vn.tiencu.chains;

import java.util.List;
import vn.tiencu.kernel.Message;

/**
 * A rule that a set of moves does not meet, at one spot.
 *
 * @param code row of {@code chains_rule}, such as {@code serviceLeft}
 * @param hard whether the moves cannot be decided like this; a soft rule is a wish
 * @param citation article, or the local rule
 * @param message what was found and what is required; names are arguments
 * @param moverIds people concerned
 * @param seatIds seats concerned
 * @param penalty what it weighs, at least 1: the score of a proposal is the sum of these with a minus
 */
public record UnmetRule(
        String code,
        boolean hard,
        String citation,
        Message message,
        List<String> moverIds,
        List<String> seatIds,
        long penalty) {

    public UnmetRule {
        moverIds = List.copyOf(moverIds);
        seatIds = List.copyOf(seatIds);
    }
}
