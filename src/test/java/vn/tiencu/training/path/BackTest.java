package vn.tiencu.training.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.tiencu.calendar.DeliveredCalendar;
import vn.tiencu.calendar.WorkingCalendar;

/** Forecasts each past plan from several days on, knowing only the other plans, and holds them against what happened. */
final class BackTest {

    static final int FIRST = 2019;
    static final int LAST = 2026;
    private static final List<String> DAYS = List.of("-11-15", "-12-01", "-12-15", "-12-31", "-01-10", "-01-20");

    private final WorkingCalendar calendar = new DeliveredCalendar();
    private final Terms terms = RuleFiles.terms();
    private final List<Spell> spells;

    BackTest(List<Spell> spells) {
        this.spells = spells;
    }

    /**
     * One forecast.
     *
     * @param chance as simulated
     * @param baseRate share of the other years that were in time
     * @param byTerms 1 when the plan fits if everybody uses the whole term, otherwise 0
     */
    record Case(
            int year, LocalDate asOf, PathStep at, double chance, double baseRate, double byTerms, boolean inTime) {}

    List<Case> cases() {
        return IntStream.rangeClosed(FIRST, LAST)
                .boxed()
                .flatMap(year -> DAYS.stream()
                        .map(day -> LocalDate.parse((day.startsWith("-01") ? year : year - 1) + day))
                        .filter(day -> begun(year, day) && !issuedOn(year).isBefore(day))
                        .map(day -> forecast(year, day)))
                .toList();
    }

    LocalDate issuedOn(int year) {
        return of(year).stream()
                .filter(each -> each.step() == PathStep.ISSUE_NUMBER)
                .map(Spell::ended)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    boolean inTime(int year) {
        return issuedOn(year).isBefore(ceiling(year));
    }

    private Case forecast(int year, LocalDate asOf) {
        Start start = start(year, asOf);
        Outlook outlook = Forecast.outlook(calendar, terms, new History(spells).without(year), start, ceiling(year));
        double rate = IntStream.rangeClosed(FIRST, LAST)
                .filter(each -> each != year)
                .mapToDouble(each -> inTime(each) ? 1 : 0)
                .average()
                .orElseThrow();
        return new Case(year, asOf, start.at(), outlook.chance(), rate, byTerms(year, start), inTime(year));
    }

    private double byTerms(int year, Start start) {
        List<Stand> open = start.open().stream()
                .map(each -> new Stand(
                        start.at(),
                        each.body(),
                        null,
                        each.since(),
                        calendar.deadline(each.since(), terms.of(start.at()).term())
                                .due()))
                .toList();
        Track track = new Tracks(calendar, terms, RuleFiles::verdict)
                .open(Track.Kind.ISSUE, ceiling(year), start.at().wayOn(), open, start.asOf(), step -> 0);
        return track.verdict() == Verdict.NO_LONGER_FITS ? 0 : 1;
    }

    /** What was known in the morning of a day. */
    private Start start(int year, LocalDate asOf) {
        List<Spell> open = of(year).stream()
                .filter(each -> each.began().isBefore(asOf) && !each.ended().isBefore(asOf))
                .toList();
        PathStep at = open.stream()
                .min(Comparator.comparing(Spell::began).thenComparing(Spell::step))
                .map(Spell::step)
                .orElseThrow();
        Map<PathStep, List<String>> bodies = new EnumMap<>(PathStep.class);
        of(year).forEach(each -> {
            List<String> known = bodies.computeIfAbsent(each.step(), step -> new ArrayList<>());
            if (!known.contains(each.body())) {
                known.add(each.body());
            }
        });
        List<Start.Held> held = open.stream()
                .filter(each -> each.step() == at)
                .map(each -> new Start.Held(each.body(), each.began()))
                .toList();
        return new Start(asOf, at, held, bodies);
    }

    private boolean begun(int year, LocalDate asOf) {
        return of(year).stream().anyMatch(each -> each.began().isBefore(asOf));
    }

    private List<Spell> of(int year) {
        return spells.stream().filter(each -> each.planYear() == year).toList();
    }

    private static LocalDate ceiling(int year) {
        return LocalDate.of(year, 1, 31);
    }
}
