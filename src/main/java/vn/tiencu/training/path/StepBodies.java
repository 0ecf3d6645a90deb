package vn.tiencu.training.path;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.Decisions;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.Opinions;

/** Which bodies do a step: those that were asked, or as long as nobody is asked those that will be. */
@Component
class StepBodies {

    private static final String OFFICE = "PERSONNEL_OFFICE";
    private static final String ALL_UNITS = "UNITS";

    private final AskedUnits units;
    private final Opinions opinions;
    private final Decisions decisions;
    private final Bodies bodies;
    private final HouseClock clock;

    StepBodies(AskedUnits units, Opinions opinions, Decisions decisions, Bodies bodies, HouseClock clock) {
        this.units = units;
        this.opinions = opinions;
        this.decisions = decisions;
        this.bodies = bodies;
        this.clock = clock;
    }

    List<String> of(TrainingPlan plan, PathStep step) {
        return step.body(plan.parties())
                .map(List::of)
                .orElseGet(() -> step == PathStep.PROPOSE_NEEDS ? offices(plan) : consulted(plan));
    }

    private List<String> offices(TrainingPlan plan) {
        List<String> asked = units.of(plan.number().toString()).stream()
                .map(AskedUnits.Row::body)
                .toList();
        return asked.isEmpty()
                ? bodies.all(clock.today()).stream()
                        .filter(each -> each.kind().equals(OFFICE))
                        .map(Body::key)
                        .toList()
                : asked;
    }

    private List<String> consulted(TrainingPlan plan) {
        List<String> asked = opinions.of(plan.number().toString()).stream()
                .map(Opinions.Row::body)
                .toList();
        return asked.isEmpty()
                ? decisions
                        .evaluate(
                                "training_consultation",
                                Map.of("planKind", plan.kind().name()))
                        .stream()
                        .map(row -> String.valueOf(row.get("body")))
                        .flatMap(key -> key.equals(ALL_UNITS) ? offices(plan).stream() : Stream.of(key))
                        .filter(key -> !key.equals(plan.parties().drafter()))
                        .distinct()
                        .toList()
                : asked;
    }
}
