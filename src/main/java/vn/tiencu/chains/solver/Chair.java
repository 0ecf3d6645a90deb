package vn.tiencu.chains.solver;

import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import vn.tiencu.chains.Seat;

/** A seat as the solver handles it: compared by identity, because a search compares millions of times. */
final class Chair {

    @PlanningId
    final int index;

    final Seat seat;

    /** How many of the movers sit on it now. */
    final int now;

    Chair(int index, Seat seat, int now) {
        this.index = index;
        this.seat = seat;
        this.now = now;
    }

    boolean required() {
        return seat.required();
    }

    int capacity() {
        return seat.capacity();
    }
}
