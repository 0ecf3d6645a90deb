package vn.tiencu.chains.runs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.chains.Move;

/**
 * One search for a case.
 *
 * @param seconds longest time that was asked for
 * @param elapsed seconds that it has taken until now
 * @param best null until the first moves were found
 * @param curve how the score became better
 */
public record ChainRun(
        String id,
        String caseNumber,
        State state,
        int seconds,
        int elapsed,
        Instant startedAt,
        Instant seenAt,
        boolean stopAsked,
        @Nullable Score best,
        @Nullable Integer unmet,
        List<Point> curve,
        List<Move> pinned,
        List<Move> moves,
        @Nullable Instant adoptedAt) {

    /** What has become of it. */
    public enum State {
        RUNNING,
        FINISHED,
        /** By a person; what was found until then is kept. */
        STOPPED,
        /** The node that searched has stopped. */
        LOST,
        FAILED
    }

    /** Hard and soft score; 0 is best. */
    public record Score(long hard, long soft) {}

    /** A score at a moment, in milliseconds from the beginning. */
    public record Point(long millis, long hard, long soft) {}

    public boolean running() {
        return state == State.RUNNING;
    }
}
