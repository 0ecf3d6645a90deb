package vn.tiencu.training.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.path.Outlook.DayShare;
import vn.tiencu.training.path.Outlook.Ground;
import vn.tiencu.training.path.store.Durations;

/**
 * The chance of a plan to be issued before 31/01, by running the rest of its way many times with durations drawn from what
 * each body took before, on the real calendar.
 */
@Service
public class Forecast {

    private final WorkingCalendar calendar;
    private final TermTable table;
    private final Standing standing;
    private final StepBodies bodies;
    private final Durations durations;

    Forecast(WorkingCalendar calendar, TermTable table, Standing standing, StepBodies bodies, Durations durations) {
        this.calendar = calendar;
        this.table = table;
        this.standing = standing;
        this.bodies = bodies;
        this.durations = durations;
    }

    /** The outlook of a plan as it stands; {@code asOf} is the day from which the rest is run. */
    public Outlook of(TrainingPlan plan, LocalDate asOf) {
        History history = new History(durations.all()).without(plan.year());
        LocalDate numbered = plan.issue().numberedOn();
        return numbered == null
                ? outlook(
                        calendar,
                        table.termsOf(plan.number().toString()),
                        history,
                        start(plan, asOf),
                        plan.issueBefore())
                : settled(plan, asOf, numbered, history);
    }

    /** The same without a plan of the house, for back-tests. */
    static Outlook outlook(WorkingCalendar calendar, Terms terms, History history, Start start, LocalDate ceiling) {
        LocalDate lastDay = calendar.workingDaysBefore(ceiling, 1);
        Simulation simulation = new Simulation(calendar, terms, history, start, lastDay);
        return new Outlook(
                start.asOf(),
                ceiling,
                lastDay,
                false,
                simulation.chance(),
                simulation.quantile(0.1),
                simulation.quantile(0.5),
                simulation.quantile(0.9),
                Simulation.RUNS,
                simulation.days(),
                simulation.bodies(),
                grounds(terms, history, start),
                history.years(),
                history.isSample());
    }

    private Outlook settled(TrainingPlan plan, LocalDate asOf, LocalDate on, History history) {
        LocalDate ceiling = plan.issueBefore();
        return new Outlook(
                asOf,
                ceiling,
                calendar.workingDaysBefore(ceiling, 1),
                true,
                on.isBefore(ceiling) ? 1 : 0,
                on,
                on,
                on,
                0,
                List.of(new DayShare(on, 1)),
                List.of(),
                List.of(),
                history.years(),
                history.isSample());
    }

    private Start start(TrainingPlan plan, LocalDate asOf) {
        List<Stand> open = standing.open(plan).stream()
                .filter(each -> !each.step().isOfReport())
                .toList();
        PathStep at = open.stream()
                .map(Stand::step)
                .min(PathStep::compareTo)
                .or(() -> Standing.step(plan.stage()))
                .orElse(PathStep.CALL_FOR_NEEDS);
        List<Start.Held> held = open.stream()
                .filter(each -> each.step() == at)
                .map(each -> new Start.Held(each.body(), each.since()))
                .toList();
        Map<PathStep, List<String>> who = new EnumMap<>(PathStep.class);
        for (PathStep step : PathStep.values()) {
            who.put(step, bodies.of(plan, step));
        }
        return new Start(asOf, at, held, who);
    }

    private static List<Ground> grounds(Terms terms, History history, Start start) {
        List<Ground> found = new ArrayList<>();
        for (PathStep step : start.at().wayOn()) {
            List<String> who = start.bodies().getOrDefault(step, List.of());
            int own = who.stream()
                    .mapToInt(body -> history.own(step, body).size())
                    .max()
                    .orElse(0);
            found.add(new Ground(
                    step,
                    who.size(),
                    own,
                    history.all(step).size(),
                    terms.of(step).term().amount()));
        }
        return List.copyOf(found);
    }
}
