package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiencu.chains.ChainProblem;
import vn.tiencu.chains.Move;
import vn.tiencu.chains.Mover;
import vn.tiencu.chains.Seat;
import vn.tiencu.chains.solver.Search;
import vn.tiencu.kernel.Refused;

/** People of a plan change their work with one another (NĐ 59/2019, Điều 37.1), as the planner proposes. */
abstract class ChainWalks extends ChainHouse {

    private PlanOfAUnit plan() {
        return PlanOfAUnit.begun(this).lists(waiting());
    }

    /** Everyone of the unit who may be moved, without a place yet. */
    private PlanLine.Entry[] waiting() {
        return PlanOfAUnit.movable(this).stream()
                .map(each -> waiting(each.personId()))
                .toArray(PlanLine.Entry[]::new);
    }

    @Test
    void theWorkThatIsLeftIsWhatMayBeGiven() {
        ChainProblem problem = problem(plan());

        assertThat(problem.movers()).hasSize(PlanOfAUnit.movable(this).size()).allMatch(Mover::mustLeave);
        Set<String> known = problem.seats().stream().map(Seat::id).collect(Collectors.toSet());
        assertThat(problem.movers()).isNotEmpty().allMatch(each -> known.contains(each.seatId()));
        assertThat(problem.seats().stream().filter(Seat::required))
                .allMatch(each ->
                        problem.movers().stream().anyMatch(mover -> each.id().equals(mover.seatId())));
    }

    @Test
    void whatIsAdoptedStandsInTheLinesWithALawfulDay() {
        PlanOfAUnit plan = plan();
        ChainProblem problem = problem(plan);
        List<Move> proposed =
                new Search(problem, rules.of(problem.kind()), List.of(), Duration.ofSeconds(2)).run(best -> {});
        adopt(plan, proposed);

        var moved = proposed.stream().filter(each -> each.seatId() != null).toList();
        assertThat(moved).as("somebody can change with somebody").isNotEmpty();
        assertThat(plans.lines(plan.number()).stream().filter(each -> each.target() != null))
                .hasSameSizeAs(moved)
                .allSatisfy(each -> {
                    PlanLine.Target target = Objects.requireNonNull(each.target());
                    assertThat(target.unitId() + "|" + target.item())
                            .isNotEqualTo(each.fromUnit() + "|" + each.fromItem());
                    assertThat(target.moveOn()).isAfterOrEqualTo(today().plusDays(30));
                    assertThat(target.handOverBy()).isAfter(target.moveOn());
                });
    }

    @Test
    void onlyTheDraftingOfficeMayPlanAndOnlyWhileItDrafts() {
        PlanOfAUnit plan = PlanOfAUnit.begun(this).listsTwo();
        assertThat(sources)
                .allMatch(each -> each.problem(plan.number(), caller(HEAD)).isEmpty());

        plan.drafted();

        assertThat(sources)
                .allMatch(each -> each.problem(plan.number(), caller(OFFICE)).isEmpty());
        Refused refused = catchThrowableOfType(
                Refused.class, () -> plans.write(plan.number(), List.of(waiting()), caller(OFFICE)));
        assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
    }
}
