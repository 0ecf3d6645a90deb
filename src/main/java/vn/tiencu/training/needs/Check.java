package vn.tiencu.training.needs;

import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;

/**
 * What one condition says about a person on a line.
 *
 * @param criterion stable code, such as {@code discipline}
 * @param outcome MET, WARNS (the office decides) or BLOCKS
 * @param wouldChange what would change the outcome; null when it is met
 */
public record Check(
        String criterion,
        String citation,
        Message required,
        Message found,
        Outcome outcome,
        @Nullable Message wouldChange) {

    /** How a check ends, each worse than the one before. */
    public enum Outcome {
        MET,
        WARNS,
        BLOCKS
    }

    public boolean blocks() {
        return outcome == Outcome.BLOCKS;
    }
}
