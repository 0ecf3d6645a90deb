package vn.tiencu.training.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiencu.calendar.DeliveredCalendar;

/** The invented history tells a story that the calendar, the terms and the model allow. */
class SeedHistoryTests {

    private static final List<Spell> SPELLS = DurationSeed.rows();
    private final Forwards count = new Forwards(new DeliveredCalendar(), RuleFiles.terms());

    @Test
    void workingDaysAreThoseOfTheCalendar() {
        assertThat(SPELLS)
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(count.between(each.began(), each.ended())).isEqualTo(each.workingDays()));
    }

    @Test
    void everyRowSaysThatItIsInvented() {
        assertThat(SPELLS).extracting(Spell::source).containsOnly("Dữ liệu mẫu");
    }

    @Test
    void silentUnitsAreWaitedForAsLongAsTheProcessWaits() {
        assertThat(SPELLS.stream().filter(each -> !each.answered()))
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(each.workingDays()).isEqualTo(each.step() == PathStep.PROPOSE_NEEDS ? 15 + 3 : 7));
    }

    @Test
    void someYearsWereLateAsTheFoundingDocumentComplains() {
        BackTest test = new BackTest(SPELLS);
        assertThat(test.inTime(2019)).isTrue();
        assertThat(test.inTime(2025)).isFalse();
    }

    @Test
    void communesOfTodayHaveNoPastBeforeTheyExisted() {
        assertThat(SPELLS.stream().filter(each -> each.planYear() < 2026).map(Spell::body))
                .anyMatch(body -> body.startsWith("huyen-uy-"))
                .noneMatch(body -> body.equals("dang-uy-ubnd"));
    }
}
