package vn.tiencu.ballot;

import java.util.List;
import vn.tiencu.kernel.Message;

/**
 * What the rules make of a count.
 *
 * @param selected those chosen, carried on to the next step, or between whom the head decides; most votes first
 * @param citation the article that decides
 * @param explanation the deciding numbers in words; its percentages are for reading only, nothing is decided by them
 */
public record BallotOutcome(Outcome outcome, List<String> selected, String citation, Message explanation) {

    /** How a ballot ends. */
    public enum Outcome {
        /** Somebody reached the mark. */
        PASSED,
        /** Nobody did, or nothing had to be reached; the list goes on to the next step. */
        CARRIED_ON,
        /** Nobody may go on; the case is reported to the competent authority. */
        STOPPED,
        /** Exactly half; the head decides and reports the differing opinions. */
        TIE_HEAD_DECIDES,
        /** Too few came; the meeting may not be held. */
        QUORUM_MISSED,
        /** The numbers contradict each other; nothing can be concluded. */
        COUNT_REJECTED
    }

    public BallotOutcome {
        selected = List.copyOf(selected);
    }
}
