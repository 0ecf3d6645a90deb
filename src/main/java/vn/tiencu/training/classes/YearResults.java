package vn.tiencu.training.classes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.classes.Trainee.Status;
import vn.tiencu.training.classes.store.ClassRuns;
import vn.tiencu.training.classes.store.Departures;
import vn.tiencu.training.classes.store.Trainees;
import vn.tiencu.training.lines.store.Classes;

/** What a plan's classes came to, for the report of its results (NĐ 171/2025, Điều 39.1). */
@Service
public class YearResults {

    private static final String CANCELLED = "EndEvent_ClassCancelled";
    private final Classes classes;
    private final ClassRuns runs;
    private final Trainees trainees;
    private final Departures departures;

    YearResults(Classes classes, ClassRuns runs, Trainees trainees, Departures departures) {
        this.classes = classes;
        this.runs = runs;
        this.trainees = trainees;
        this.departures = departures;
    }

    /**
     * The figures of a year.
     *
     * @param planned classes in the plan
     * @param held classes whose results are recorded
     * @param running classes opened, results not in yet
     * @param called people of classes that were not cancelled
     * @param sent of them, those whom their superior sent
     * @param periodsOffered hours of forty-five minutes that those sent could attend in classes held
     * @param periodsAttended hours that they did attend
     * @param departures entries of the register that came out of these classes
     * @param effects ratings given so far; a grade that nobody got is zero
     * @param cost of classes held, in đồng
     */
    public record Figures(
            int planned,
            int held,
            int running,
            int cancelled,
            int called,
            int sent,
            long periodsOffered,
            long periodsAttended,
            int completed,
            int certificates,
            int droppedOut,
            int departures,
            Map<Quality, Integer> effects,
            long cost) {}

    public Figures of(TrainingPlan plan) {
        String number = plan.number().toString();
        List<TrainingClass> all = runs.ofPlan(number);
        List<TrainingClass> notCancelled =
                all.stream().filter(each -> !isCancelled(each)).toList();
        int cancelled = all.size() - notCancelled.size();
        return figures(classes.of(number).size(), notCancelled, cancelled);
    }

    private Figures figures(int planned, List<TrainingClass> some, int cancelled) {
        List<TrainingClass> held =
                some.stream().filter(each -> each.resultsOn() != null).toList();
        List<Trainee> people = people(some);
        return new Figures(
                planned,
                held.size(),
                some.size() - held.size(),
                cancelled,
                people.size(),
                count(people, YearResults::wasSent),
                held.stream().mapToLong(this::offered).sum(),
                people(held).stream().mapToLong(YearResults::attended).sum(),
                count(people, each -> each.status() == Status.COMPLETED),
                count(people, YearResults::isCertified),
                count(people, each -> each.status() == Status.DROPPED_OUT),
                some.stream().mapToInt(this::departures).sum(),
                effects(people),
                held.stream().mapToLong(TrainingClass::cost).sum());
    }

    private int departures(TrainingClass about) {
        return departures.ofClass(about.number().toString()).size();
    }

    private List<Trainee> people(List<TrainingClass> some) {
        return some.stream()
                .flatMap(each -> trainees.of(each.number().toString()).stream())
                .toList();
    }

    private long offered(TrainingClass held) {
        return people(List.of(held)).stream().filter(YearResults::wasSent).count() * held.periods();
    }

    private static boolean isCancelled(TrainingClass about) {
        TrainingClass.End end = about.end();
        return end != null && end.element().equals(CANCELLED);
    }

    private static boolean wasSent(Trainee trainee) {
        return trainee.stayed() || trainee.status() == Status.DROPPED_OUT;
    }

    private static long attended(Trainee trainee) {
        Integer periods = trainee.periodsAttended();
        return periods == null ? 0 : periods;
    }

    private static boolean isCertified(Trainee trainee) {
        Trainee.Result result = trainee.result();
        return result != null && result.certificate() != null;
    }

    private static int count(List<Trainee> people, Predicate<Trainee> which) {
        return (int) people.stream().filter(which).count();
    }

    private static Map<Quality, Integer> effects(List<Trainee> people) {
        Map<Quality, Integer> effects = new EnumMap<>(Quality.class);
        for (Quality each : Quality.values()) {
            effects.put(each, 0);
        }
        people.stream()
                .flatMap(each -> Optional.ofNullable(each.effect()).stream())
                .forEach(each -> effects.merge(each.rating(), 1, Integer::sum));
        return effects;
    }
}
