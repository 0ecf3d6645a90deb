package vn.tiencu.training.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.training.path.Terms.Ruled;
import vn.tiencu.training.path.Track.Remedy;
import vn.tiencu.training.path.Track.Saving;

/**
 * Works one way out: back from the ceiling and on from today, and what lies between the two.
 *
 * @param margins what so many working days to spare mean
 */
record Tracks(WorkingCalendar calendar, Terms terms, IntFunction<Verdict> margins) {

    /**
     * The way from a step to a ceiling.
     *
     * @param begin day on which the first step of the way begins unless it is open already
     * @param answered how many bodies of a step have answered
     */
    Track open(
            Track.Kind kind,
            LocalDate ceiling,
            List<PathStep> way,
            List<Stand> open,
            LocalDate begin,
            ToIntFunction<PathStep> answered) {
        Forwards forwards = new Forwards(calendar, terms);
        Map<PathStep, LocalDate> ends = forwards.of(way, open, begin);
        List<StepPath> steps = new Backwards(calendar, terms)
                .of(way, ceiling).stream()
                        .map(latest -> step(latest, forwards, ends, open, answered))
                        .toList();
        StepPath last = steps.get(steps.size() - 1);
        Remedy remedy = last.verdict() == Verdict.NO_LONGER_FITS ? remedy(-last.slack(), steps, forwards, begin) : null;
        return new Track(kind, ceiling, last.endBy(), last.expected(), last.slack(), last.verdict(), steps, remedy);
    }

    /** A way that was gone. */
    Track done(Track.Kind kind, LocalDate ceiling, LocalDate on) {
        Verdict verdict = on.isBefore(ceiling) ? Verdict.DONE_IN_TIME : Verdict.DONE_LATE;
        LocalDate lastDay = calendar.workingDaysBefore(ceiling, 1);
        return new Track(kind, ceiling, lastDay, on, null, verdict, List.of(), null);
    }

    private StepPath step(
            Backwards.Latest latest,
            Forwards forwards,
            Map<PathStep, LocalDate> ends,
            List<Stand> open,
            ToIntFunction<PathStep> answered) {
        PathStep step = latest.step();
        LocalDate expected = ends.getOrDefault(step, latest.endBy());
        int slack = forwards.between(expected, latest.endBy());
        Ruled ruled = terms.of(step);
        return new StepPath(
                step,
                ruled.term(),
                ruled.citation(),
                latest.receiptBy(),
                latest.beginBy(),
                latest.endBy(),
                expected,
                slack,
                margins.apply(slack),
                open.stream().filter(each -> each.step() == step).toList(),
                answered.applyAsInt(step));
    }

    private Remedy remedy(int missing, List<StepPath> steps, Forwards forwards, LocalDate begin) {
        List<Saving> savings = new ArrayList<>();
        for (StepPath step : steps) {
            int days = step.open().isEmpty()
                    ? spare(step.term())
                    : forwards.between(forwards.fromWorkingDay(begin), step.expected());
            if (days > 0) {
                savings.add(new Saving(step.step(), days));
            }
        }
        savings.sort(Comparator.comparingInt(Saving::days).reversed());
        int most = savings.stream().mapToInt(Saving::days).sum();
        return new Remedy(missing, List.copyOf(savings), Math.max(0, missing - most));
    }

    private static int spare(@Nullable Term term) {
        return term != null && term.unit() == Term.Unit.WORKING_DAYS ? Math.max(0, term.amount() - 1) : 0;
    }
}
