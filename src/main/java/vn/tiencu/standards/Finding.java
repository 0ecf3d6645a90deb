package vn.tiencu.standards;

import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;

/**
 * What one standard or condition says about a person and a post.
 *
 * @param criterion stable code, such as {@code monthsInPost}
 * @param citation the article that asks for it
 * @param wouldChange what would change the outcome, with the day if one is known; null when it is met
 * @param evidence the decision or paper that proves what was found, if there is one
 */
public record Finding(
        String criterion,
        String citation,
        Message required,
        Message found,
        Outcome outcome,
        @Nullable Message wouldChange,
        @Nullable Message evidence) {

    /** How a finding ends, each worse than the one before. */
    public enum Outcome {
        MET,
        /** Only the competent authority may let it pass, with a recorded reason. */
        OVERRIDE_REQUIRED,
        /** The fact is not on file; it blocks until the paper is there. */
        UNKNOWN,
        BLOCKED
    }
}
