package vn.tiencu.training.classes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.tiencu.identity.Caller;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.classes.store.Catalogue;
import vn.tiencu.training.classes.store.ClassRuns;
import vn.tiencu.training.lines.PlanClass;
import vn.tiencu.training.lines.store.Classes;
import vn.tiencu.training.store.TrainingPlans;

/** The classes of a plan with what has become of each. */
@Service
public class PlannedClasses {

    private final TrainingPlans plans;
    private final Classes classes;
    private final ClassRuns runs;
    private final Catalogue catalogue;

    PlannedClasses(TrainingPlans plans, Classes classes, ClassRuns runs, Catalogue catalogue) {
        this.plans = plans;
        this.classes = classes;
        this.runs = runs;
        this.catalogue = catalogue;
    }

    /**
     * One class of a plan.
     *
     * @param run the class as opened last, or null before
     */
    public record Row(
            PlanClass planned,
            String programmeName,
            @Nullable TrainingClass run) {}

    /** The plan, when it is published and the caller holds one of its classes. */
    public Optional<TrainingPlan> heldBy(String planNumber, Caller caller) {
        return plans.find(planNumber)
                .filter(each -> each.issue().publishedOn() != null)
                .filter(each -> classes.of(planNumber).stream().anyMatch(one -> caller.isIn(one.organiser())));
    }

    /** All classes for those who know the whole plan; an organiser sees its own. */
    public List<Row> of(TrainingPlan plan, Caller caller) {
        String number = plan.number().toString();
        Map<String, TrainingClass> latest = runs.ofPlan(number).stream()
                .collect(Collectors.toMap(TrainingClass::classId, Function.identity(), (earlier, later) -> later));
        return classes.of(number).stream()
                .filter(each -> plan.isKnownTo(caller) || caller.isIn(each.organiser()))
                .map(each -> new Row(each, name(each), latest.get(each.id())))
                .toList();
    }

    private String name(PlanClass planned) {
        return catalogue.find(planned.programme()).map(Catalogue.Entry::name).orElse(planned.programme());
    }
}
