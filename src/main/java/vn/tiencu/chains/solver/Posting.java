package vn.tiencu.chains.solver;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.chains.Mover;

/** Where one mover goes. What does not depend on the seat is worked out once. */
@PlanningEntity
class Posting {

    @PlanningId
    int index;

    @PlanningPin
    boolean pinned;

    @PlanningVariable(allowsUnassigned = true, valueRangeProviderRefs = "chairs")
    @Nullable
    Chair chair;

    @Nullable
    Chair own;

    Mover mover;
    long[] km;
    boolean protectedNow;
    boolean serviceKnown;
    boolean retired;
    boolean shortOfService;
    private Ground ground;

    /** For the solver's copies. */
    @SuppressWarnings("NullAway.Init")
    Posting() {}

    Posting(int index, Mover mover, Ground ground, List<Chair> chairs) {
        this.index = index;
        this.mover = mover;
        this.ground = ground;
        this.own = chairs.stream()
                .filter(each -> each.seat.id().equals(mover.seatId()))
                .findFirst()
                .orElse(null);
        this.km = chairs.stream()
                .mapToLong(each -> ground.km(mover.unitId(), each.seat.unitId()))
                .toArray();
        look(mover.terms(), ground);
    }

    private void look(Mover.Terms terms, Ground ground) {
        LocalDate end = terms.protectedUntil();
        protectedNow = end != null && !terms.willing() && end.compareTo(ground.day()) >= 0;
        LocalDate retires = terms.retiresOn();
        serviceKnown = retires != null;
        if (retires != null) {
            retired = retires.compareTo(ground.day()) <= 0;
            Integer own = terms.neededMonths();
            int needed = own == null ? ground.limit("serviceLeft") : own;
            long left = retired ? 0 : Period.between(ground.day(), retires).toTotalMonths();
            shortOfService = left < needed;
        }
    }

    /** Where the person sits once all have moved; null when that is none of the problem's seats. */
    @Nullable
    Chair sitsOn() {
        return chair == null ? own : chair;
    }

    boolean moves() {
        return chair != null && chair != own;
    }

    /** The seat moved to; only asked of those who move. */
    Chair target() {
        if (chair == null) {
            throw new IllegalStateException("nobody moves here");
        }
        return chair;
    }

    boolean keepsSeatThatMustBeLeft() {
        return !moves() && mover.mustLeave();
    }

    boolean movesNeedlessly() {
        return moves() && !mover.mustLeave();
    }

    boolean qualified() {
        var needed = target().seat.fields();
        return mover.level() >= target().seat.level()
                && (needed.isEmpty() || mover.fields().stream().anyMatch(needed::contains));
    }

    boolean related() {
        var related = mover.terms().related();
        return !related.isEmpty()
                && (related.contains(target().seat.unitId())
                        || related.contains(target().seat.id()));
    }

    boolean comesBackTooSoon() {
        LocalDate left = mover.history().get(target().seat.id());
        return left != null && ground.day().isBefore(left.plusMonths(ground.limit("returning")));
    }

    boolean localOnNonLocalSeat() {
        String area = target().seat.localArea();
        return area != null && area.equals(mover.homeArea());
    }

    boolean placeUnknown() {
        return km[target().index] == Ground.UNKNOWN;
    }

    long kmBeyond(String code) {
        return Math.max(0, km[target().index] - ground.limit(code));
    }
}
