package vn.tiencu.cockpit.targets;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.cockpit.targets.Staff.InPost;
import vn.tiencu.cockpit.targets.Staff.Rated;
import vn.tiencu.cockpit.targets.Tally.Shortfall;
import vn.tiencu.people.Unit;
import vn.tiencu.standards.TitleStandards;

/** Counts a target over the people as they stand on a day. What is not on file never counts in favour. */
@Component
class Measures {

    private static final String EXCELLENT = "EXCELLENT";
    private static final String GOOD = "GOOD";
    private static final int PERCENT = 100;
    private final TitleStandards standards;

    Measures(TitleStandards standards) {
        this.standards = standards;
    }

    /** The count, or one of nobody where the records have nothing to count. */
    Tally count(Target target, Staff staff) {
        return switch (target.measure()) {
            case RATED_GOOD -> Tally.of(staff.rated(target.scope()), Measures::isGood);
            case MEETS_TITLE_STANDARD -> meetingStandard(target, staff);
            case QUALIFIED ->
                Tally.of(
                        staff.holders(target.scope()),
                        each -> reaches(each, target.parameterWord(0), target.parameterWord(1)));
            case YOUNGER_THAN -> younger(target, staff);
            case WOMAN_AMONG -> womanAmong(target, staff);
            case EXCELLENT_WITHIN -> excellentWithin(target, staff);
            case ENTERED -> new Tally(0, 0, List.of());
        };
    }

    private static boolean isGood(Rated rated) {
        return rated.grade().equals(GOOD) || rated.grade().equals(EXCELLENT);
    }

    private Tally meetingStandard(Target target, Staff staff) {
        TitleStandards.Current current = standards.current();
        return Tally.of(staff.holders(target.scope()), each -> {
            TitleStandards.Standard asked = current.of(each.post(), each.unit().kind());
            return reaches(each, asked.education(), asked.theory());
        });
    }

    private static boolean reaches(InPost held, String education, String theory) {
        return reaches(held.person().educationLevel(), education)
                && reaches(held.person().politicalTheory(), theory);
    }

    private static boolean reaches(@Nullable String held, String asked) {
        return held != null && !TitleStandards.isBelow(held, asked);
    }

    private static Tally younger(Target target, Staff staff) {
        int age = Integer.parseInt(target.parameterWord(0));
        return Tally.of(staff.holders(target.scope()), each -> {
            var born = each.person().birthDate();
            return born != null && born.plusYears(age).isAfter(staff.day());
        });
    }

    private static Tally womanAmong(Target target, Staff staff) {
        Map<Unit, List<InPost>> byUnit = staff.byUnit(target.scope());
        byUnit.keySet()
                .removeIf(unit ->
                        target.parameter() != null && !target.parameter().equals(unit.partyCommittee()));
        List<Shortfall> without = byUnit.entrySet().stream()
                .filter(each -> women(each.getValue()) == 0)
                .map(each -> shortOf(each.getKey(), 0, each.getValue().size()))
                .sorted(Comparator.comparing(Shortfall::name))
                .toList();
        return Tally.ofUnits(byUnit.size(), without);
    }

    private static long women(Collection<InPost> held) {
        return held.stream()
                .filter(each -> each.person().sex().equals("FEMALE"))
                .count();
    }

    private static Tally excellentWithin(Target target, Staff staff) {
        int most = Integer.parseInt(target.parameterWord(0));
        boolean goodOnly = target.parameterWord(1).equals(GOOD);
        Map<Unit, List<Rated>> bodies = staff.rated(target.scope()).stream()
                .filter(each -> each.body() != null)
                .collect(Collectors.groupingBy(each -> Objects.requireNonNull(each.body())));
        List<Shortfall> over = bodies.entrySet().stream()
                .map(each -> excellent(each.getKey(), each.getValue(), goodOnly))
                .filter(each -> each.count() * PERCENT > each.of() * most)
                .sorted(Comparator.comparing(Shortfall::name))
                .toList();
        return Tally.ofUnits(bodies.size(), over);
    }

    private static Shortfall excellent(Unit body, List<Rated> rated, boolean goodOnly) {
        int best = (int)
                rated.stream().filter(each -> each.grade().equals(EXCELLENT)).count();
        int good =
                (int) rated.stream().filter(each -> each.grade().equals(GOOD)).count();
        return shortOf(body, best, goodOnly ? good : good + best);
    }

    private static Shortfall shortOf(Unit unit, int count, int of) {
        return new Shortfall(unit.id(), unit.name(), count, of);
    }
}
