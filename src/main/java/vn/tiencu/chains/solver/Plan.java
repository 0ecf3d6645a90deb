package vn.tiencu.chains.solver;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiencu.chains.Move;

/** All postings of a problem. */
@PlanningSolution
class Plan {

    @ProblemFactCollectionProperty
    @ValueRangeProvider(id = "chairs")
    List<Chair> chairs;

    @PlanningEntityCollectionProperty
    List<Posting> postings;

    ConstraintWeightOverrides<HardSoftLongScore> weights;

    @PlanningScore
    @Nullable
    HardSoftLongScore score;

    /** For the solver's copies. */
    @SuppressWarnings("NullAway.Init")
    Plan() {}

    Plan(List<Chair> chairs, List<Posting> postings, ConstraintWeightOverrides<HardSoftLongScore> weights) {
        this.chairs = chairs;
        this.postings = postings;
        this.weights = weights;
    }

    List<Move> moves() {
        return postings.stream()
                .map(each -> new Move(
                        each.mover.id(), each.moves() ? each.target().seat.id() : null))
                .toList();
    }
}
