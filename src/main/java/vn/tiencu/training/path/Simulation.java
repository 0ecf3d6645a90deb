package vn.tiencu.training.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.training.path.Outlook.BodyShare;
import vn.tiencu.training.path.Outlook.DayShare;
import vn.tiencu.training.path.Outlook.Laggard;
import vn.tiencu.training.path.Runs.Visit;

/** A thousand runs and what they say. The same question gets the same answer: chance begins at the same seed each time. */
final class Simulation {

    static final int RUNS = 2000;
    private static final long SEED = 31_01;
    private static final int LAGGARDS = 5;

    private final List<List<Visit>> runs = new ArrayList<>(RUNS);
    private final DayCount days;
    private final int begin;
    private final int last;

    Simulation(WorkingCalendar calendar, Terms terms, History history, Start start, LocalDate lastDay) {
        Runs way = new Runs(calendar, terms, history, start);
        SplittableRandom seeds = new SplittableRandom(SEED);
        for (int run = 0; run < RUNS; run++) {
            runs.add(way.run(seeds.split()));
        }
        days = way.days();
        begin = days.number(start.asOf());
        last = days.number(lastDay);
    }

    /** Chance of being issued in time. */
    double chance() {
        return chance(visit -> false);
    }

    private double chance(Predicate<Visit> kept) {
        long inTime = runs.stream().filter(run -> issued(run, kept) <= last).count();
        return (double) inTime / RUNS;
    }

    private int issued(List<Visit> run, Predicate<Visit> kept) {
        return begin
                + run.stream()
                        .mapToInt(each -> kept.test(each) ? each.kept() : each.days())
                        .sum();
    }

    /** The day before or on which a share of the runs is issued. */
    LocalDate quantile(double share) {
        int[] sorted = runs.stream()
                .mapToInt(run -> issued(run, visit -> false))
                .sorted()
                .toArray();
        return days.day(sorted[(int) Math.ceil(share * RUNS) - 1]);
    }

    List<DayShare> days() {
        Map<LocalDate, Integer> counted = new TreeMap<>();
        runs.forEach(run -> counted.merge(days.day(issued(run, visit -> false)), 1, Integer::sum));
        return counted.entrySet().stream()
                .map(each -> new DayShare(each.getKey(), (double) each.getValue() / RUNS))
                .toList();
    }

    /** What each body adds, the heaviest first. */
    List<BodyShare> bodies() {
        Map<String, Visit> groups = new LinkedHashMap<>();
        runs.forEach(run -> run.forEach(visit -> groups.putIfAbsent(group(visit), visit)));
        return groups.entrySet().stream()
                .map(each -> share(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingDouble(BodyShare::delay).reversed())
                .toList();
    }

    private BodyShare share(String group, Visit like) {
        Predicate<Visit> its = visit -> group(visit).equals(group);
        double delay = runs.stream()
                        .flatMap(List::stream)
                        .filter(its)
                        .mapToInt(each -> each.days() - each.kept())
                        .sum()
                / (double) RUNS;
        @Nullable PathStep many = like.step().isParallel() ? like.step() : null;
        return new BodyShare(
                many,
                many == null ? like.body() : "",
                delay,
                chance(its),
                many == null ? List.of() : laggards(like.step()));
    }

    private List<Laggard> laggards(PathStep step) {
        Map<String, Integer> counted = new TreeMap<>();
        runs.forEach(run -> run.stream()
                .filter(each -> each.step() == step && each.days() > each.kept())
                .forEach(each -> counted.merge(each.body(), 1, Integer::sum)));
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(LAGGARDS)
                .map(each -> new Laggard(each.getKey(), (double) each.getValue() / RUNS))
                .toList();
    }

    private static String group(Visit visit) {
        return visit.step().isParallel() ? visit.step().name() : visit.body();
    }
}
