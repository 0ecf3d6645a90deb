package vn.tiencu.ballot;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that votes by secret ballot in a case.
 *
 * @param present how many came, null before attendance was recorded
 * @param round counts from 1; one more after every pair of counts that differed
 */
public record Meeting(
        String id,
        Opening opening,
        BallotOutcomes.Rulebook rulebook,
        int convened,
        @Nullable Integer present,
        Status status,
        int round) {

    /**
     * What is known when the meeting is called.
     *
     * @param step name of the step in the case, for readers
     * @param convened everyone called; nobody twice
     * @param candidates ids of the people on the list; electors may name others where the rule lets them
     * @param members of the whole body where it differs from those convened
     * @param organiserBody key of the body that organises the meeting
     * @param deciderBody key of the body that decides the case
     */
    public record Opening(
            String caseNumber,
            String step,
            BallotRule rule,
            LocalDate heldOn,
            List<Elector> convened,
            List<String> candidates,
            @Nullable Integer members,
            String organiserBody,
            String deciderBody) {

        public Opening {
            convened = List.copyOf(convened);
            candidates = List.copyOf(candidates);
        }
    }

    /** How far the meeting is. */
    public enum Status {
        /** Called; attendance is not recorded yet. */
        CONVENED,
        /** Enough came; two tellers count. */
        COUNTING,
        /** Too few came: the meeting may not be held and another one has to be called. */
        QUORUM_MISSED,
        /** Both counts agree. */
        MATCHED,
        /** The result is stored. */
        CLOSED
    }
}
