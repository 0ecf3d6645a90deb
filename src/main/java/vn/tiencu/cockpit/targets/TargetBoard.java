package vn.tiencu.cockpit.targets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.cockpit.targets.Records.OnFile;
import vn.tiencu.cockpit.targets.Target.Wording;
import vn.tiencu.cockpit.targets.TargetShown.UnitShown;
import vn.tiencu.cockpit.targets.TargetShown.YearShown;
import vn.tiencu.cockpit.targets.store.Targets;

/**
 * What the founding resolutions want and what the records say of each year. A past year is counted on its last day, the running
 * year today; a year without anybody to count has no figure.
 */
@Service
public class TargetBoard {

    private static final int YEARS_BACK = 5;
    private static final int DIGITS = 2;
    private final Targets targets;
    private final Records records;
    private final Measures measures;
    private final HouseClock clock;

    TargetBoard(Targets targets, Records records, Measures measures, HouseClock clock) {
        this.targets = targets;
        this.records = records;
        this.measures = measures;
        this.clock = clock;
    }

    /** A year that was counted. */
    private record Counted(YearShown shown, List<UnitShown> outside) {}

    @Transactional(readOnly = true)
    public List<TargetShown> all() {
        OnFile file = records.read();
        List<Staff> years = days().map(file::on).toList();
        return targets.all().stream().map(each -> shown(each, years)).toList();
    }

    private Stream<LocalDate> days() {
        LocalDate today = clock.today();
        return IntStream.rangeClosed(today.getYear() - YEARS_BACK, today.getYear())
                .mapToObj(year -> year == today.getYear() ? today : LocalDate.of(year, 12, 31));
    }

    private TargetShown shown(Target target, List<Staff> years) {
        boolean entered = target.measure() == Measure.ENTERED;
        List<Counted> found = entered
                ? entered(targets.figures(target.code()))
                : years.stream().flatMap(each -> counted(target, each)).toList();
        Counted last = found.isEmpty() ? null : found.get(found.size() - 1);
        return new TargetShown(
                target.code(),
                target.requirement(),
                here(target.source()),
                here(target.definition()),
                here(target.base()),
                target.unit(),
                target.direction(),
                target.wantedFrom(),
                target.wantedTo(),
                target.dueYear(),
                entered,
                state(last),
                found.stream().map(Counted::shown).toList(),
                last == null ? List.of() : last.outside());
    }

    private static String state(@Nullable Counted last) {
        if (last == null || last.shown().met() == null) {
            return "NO_FIGURES";
        }
        return last.shown().met() ? "MET" : "NOT_MET";
    }

    private Stream<Counted> counted(Target target, Staff staff) {
        Tally tally = measures.count(target, staff);
        if (tally.of() == 0) {
            return Stream.empty();
        }
        BigDecimal percent = BigDecimal.valueOf(tally.count())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(tally.of()), DIGITS, RoundingMode.DOWN);
        boolean met = target.isMetBy(tally.count(), tally.of());
        var shown = new YearShown(staff.day().getYear(), percent, tally.count(), tally.of(), met, null);
        return Stream.of(new Counted(
                shown,
                tally.outside().stream()
                        .map(each -> new UnitShown(each.unitId(), each.name(), each.count(), each.of()))
                        .toList()));
    }

    /** Points rise or they do not: the first year alone says nothing. */
    private static List<Counted> entered(List<Figure> figures) {
        List<Counted> shown = new ArrayList<>();
        @Nullable BigDecimal before = null;
        for (Figure each : figures) {
            @Nullable Boolean risen = before == null ? null : each.value().compareTo(before) > 0;
            shown.add(new Counted(
                    new YearShown(each.year(), each.value(), null, null, risen, each.evidence()), List.of()));
            before = each.value();
        }
        return shown;
    }

    private static String here(Wording words) {
        return Texts.pick(words.vi(), words.en());
    }
}
