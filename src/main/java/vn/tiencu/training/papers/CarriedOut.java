package vn.tiencu.training.papers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.classes.Quality;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.Trainee.Status;
import vn.tiencu.training.classes.TrainingClass;
import vn.tiencu.training.classes.store.ClassRuns;
import vn.tiencu.training.classes.store.Trainees;

/** Reads what became of a plan from its classes. */
@Component
class CarriedOut {

    private final ClassRuns runs;
    private final Trainees trainees;

    CarriedOut(ClassRuns runs, Trainees trainees) {
        this.runs = runs;
        this.trainees = trainees;
    }

    Carried of(TrainingPlan about) {
        List<TrainingClass> classes = runs.ofPlan(about.number().toString()).stream()
                .filter(each -> each.resultsOn() != null)
                .toList();
        Map<Quality.Part, Map<Quality, Integer>> quality = new EnumMap<>(Quality.Part.class);
        Map<Quality, Integer> effect = new EnumMap<>(Quality.class);
        for (TrainingClass each : classes) {
            runs.marks(each.number().toString())
                    .forEach((part, grade) -> quality.computeIfAbsent(part, key -> new EnumMap<>(Quality.class))
                            .merge(grade, 1, Integer::sum));
            people(each).stream()
                    .map(Trainee::effect)
                    .filter(Objects::nonNull)
                    .forEach(rated -> effect.merge(rated.rating(), 1, Integer::sum));
        }
        return new Carried(classes.stream().map(this::held).toList(), quality, effect);
    }

    private Carried.Held held(TrainingClass about) {
        List<Trainee> people = people(about);
        long left = count(people, Status.DROPPED_OUT);
        long stayed = people.stream().filter(Trainee::stayed).count();
        return new Carried.Held(about.programme(), stayed + left, count(people, Status.COMPLETED), left, about.cost());
    }

    private List<Trainee> people(TrainingClass about) {
        return trainees.of(about.number().toString());
    }

    private static long count(List<Trainee> people, Status status) {
        return people.stream().filter(each -> each.status() == status).count();
    }
}
