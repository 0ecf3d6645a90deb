package vn.tiencu.training.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiencu.calendar.DeliveredCalendar;

/** Chance, drawn again and again, that says the same each time. */
class ForecastTests {

    private static final LocalDate CEILING = LocalDate.of(2027, 1, 31);
    private final DeliveredCalendar calendar = new DeliveredCalendar();

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        Start start = start(PathStep.APPRAISE_PLAN, "2027-01-04", List.of());
        assertThat(outlook(DurationSeed.rows(), start)).isEqualTo(outlook(DurationSeed.rows(), start));
    }

    @Test
    void withoutAnyHistoryTheLawfulTermsAreAllThatIsKnown() {
        Outlook outlook = outlook(List.of(), start(PathStep.CORRECT_PLAN, "2027-01-18", List.of()));
        assertThat(outlook.chance()).isEqualTo(1);
        assertThat(outlook.middle()).isEqualTo("2027-01-25");
        assertThat(outlook.grounds()).allSatisfy(each -> assertThat(each.own()).isZero());
    }

    @Test
    void theLaterItGetsTheLessLikelyItIs() {
        double before = 1;
        for (String day : List.of("2026-12-28", "2027-01-06", "2027-01-11", "2027-01-18")) {
            double chance = outlook(DurationSeed.rows(), start(PathStep.APPRAISE_PLAN, day, List.of()))
                    .chance();
            assertThat(chance).as(day).isLessThanOrEqualTo(before);
            before = chance;
        }
        assertThat(before).isLessThan(0.01);
    }

    @Test
    void tetPushesTheDayOfIssueByTheDaysThatNobodyWorks() {
        Start late = start(PathStep.SIGN_PLAN, "2027-02-03", List.of());
        assertThat(outlook(List.of(), late).middle())
                .as("Tết lies between 5 and 11 February")
                .isEqualTo("2027-02-15");
    }

    @Test
    void ofUnitsSideBySideTheSlowestCountsAndNobodyIsWaitedForBeyondTheCut() {
        List<Spell> spells = new ArrayList<>();
        IntStream.range(0, 40).forEach(each -> spells.add(spell(PathStep.PROPOSE_NEEDS, "nhanh", 4, true)));
        IntStream.range(0, 40).forEach(each -> spells.add(spell(PathStep.PROPOSE_NEEDS, "im-lang", 18, false)));
        Outlook both = outlook(spells, start(PathStep.PROPOSE_NEEDS, "2026-11-02", List.of("nhanh", "im-lang")));
        Outlook fast = outlook(spells, start(PathStep.PROPOSE_NEEDS, "2026-11-02", List.of("nhanh")));
        assertThat(fast.middle()).isBefore(both.middle());
        Outlook.BodyShare units = both.bodies().stream()
                .filter(each -> each.step() == PathStep.PROPOSE_NEEDS)
                .findFirst()
                .orElseThrow();
        assertThat(units.delay()).as("three days of grace, almost always").isCloseTo(2.9, within(0.15));
        assertThat(units.laggards().get(0).body()).isEqualTo("im-lang");
    }

    @Test
    void aBodyThatIsKnownIsJudgedByItsOwnPastAndAnotherByEverybodys() {
        List<Integer> own = IntStream.range(0, 96).mapToObj(each -> 2).toList();
        List<Integer> all = new ArrayList<>(own);
        IntStream.range(0, 96).forEach(each -> all.add(12));
        assertThat(mean(Chances.of(own, all, 7))).isCloseTo(2.2, within(0.2));
        assertThat(mean(Chances.of(List.of(), all, 7))).isCloseTo(7, within(0.3));
        assertThat(mean(Chances.of(List.of(), List.of(), 7))).isEqualTo(7);
    }

    @Test
    void whatHasNotEndedYetTakesAtLeastAsLongAsItHasTaken() {
        Chances chances = Chances.of(List.of(1, 2, 3, 9), List.of(1, 2, 3, 9), 5);
        SplittableRandom random = new SplittableRandom(1);
        assertThat(IntStream.range(0, 1000).map(each -> chances.draw(random, 4)))
                .allMatch(days -> days == 5 || days == 9);
        assertThat(IntStream.range(0, 1000).map(each -> chances.draw(random, 20)))
                .allMatch(days -> days >= 20);
    }

    @Test
    void whatABodyAddsIsWhatWouldBeSavedIfItKeptItsTerm() {
        List<Spell> spells = new ArrayList<>();
        IntStream.range(0, 60).forEach(each -> spells.add(spell(PathStep.SIGN_PLAN, "ubnd-tinh", 6, true)));
        Outlook outlook = outlook(spells, start(PathStep.SIGN_PLAN, "2027-01-25", List.of()));
        Outlook.BodyShare issuer = outlook.bodies().get(0);
        assertThat(issuer.body()).isEqualTo("ubnd-tinh");
        assertThat(outlook.chance()).isLessThan(0.1);
        assertThat(issuer.chanceIfKept()).isEqualTo(1);
    }

    private Outlook outlook(List<Spell> spells, Start start) {
        return Forecast.outlook(calendar, RuleFiles.terms(), new History(spells), start, CEILING);
    }

    private static Start start(PathStep at, String asOf, List<String> units) {
        Map<PathStep, List<String>> bodies = new EnumMap<>(PathStep.class);
        bodies.put(PathStep.PROPOSE_NEEDS, units);
        bodies.put(PathStep.SIGN_PLAN, List.of("ubnd-tinh"));
        bodies.put(PathStep.APPRAISE_PLAN, List.of("ban-to-chuc"));
        return new Start(LocalDate.parse(asOf), at, List.of(), bodies);
    }

    private static Spell spell(PathStep step, String body, int days, boolean answered) {
        LocalDate day = LocalDate.of(2025, 11, 3);
        return new Spell(2026, step, body, day, day.plusDays(days), days, answered, "DT-2025-000001");
    }

    private static double mean(Chances chances) {
        SplittableRandom random = new SplittableRandom(7);
        return IntStream.range(0, 4000)
                .map(each -> chances.draw(random, 0))
                .average()
                .orElseThrow();
    }
}
