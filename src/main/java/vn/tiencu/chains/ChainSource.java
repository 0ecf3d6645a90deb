package vn.tiencu.chains;

import java.util.List;
import java.util.Optional;
import vn.tiencu.identity.Caller;

/** A room that has people to move. Each room answers for its own cases and gives empty for all others. */
public interface ChainSource {

    /**
     * The people and seats of a case as they stand now; empty when it is none of this room's cases or the caller may not work on
     * its moves, which a caller cannot tell apart.
     */
    Optional<ChainProblem> problem(String caseNumber, Caller caller);

    /**
     * Takes moves over as lines of the plan, in the caller's transaction. The moves were checked and break no hard rule; movers who
     * stay are among them with a null seat. Refuses when the plan can no longer be changed.
     */
    void adopt(String caseNumber, Caller caller, List<Move> moves);
}
