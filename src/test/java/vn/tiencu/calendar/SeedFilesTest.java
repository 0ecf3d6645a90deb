package vn.tiencu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiencu.calendar.store.DayRow;
import vn.tiencu.calendar.store.RuleRow;

class SeedFilesTest {

    @Test
    void everyDeliveredDayIsThereOnceAndExplainsItself() {
        assertThat(SeedFiles.days())
                .extracting(DayRow::date)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(SeedFiles.days()).allSatisfy(day -> {
            assertThat(day.reason()).isNotBlank();
            assertThat(day.source()).isNotBlank();
            assertThat(day.type()).isIn("HOLIDAY", "SWAPPED_OFF", "SWAPPED_WORKING");
        });
    }

    @Test
    void theSwapOfTheSecondOfJanuaryWasAnnouncedOneWeekBefore() {
        assertThat(SeedFiles.days())
                .filteredOn(day -> day.date().equals(LocalDate.of(2026, 1, 2)))
                .extracting(DayRow::announcedOn)
                .containsExactly(LocalDate.of(2025, 12, 25));
    }

    @Test
    void cultureDayIsTheOnlyRuleThatIsOff() {
        assertThat(SeedFiles.rules())
                .filteredOn(rule -> !rule.inForce())
                .extracting(RuleRow::occasion)
                .containsExactly("CULTURE_DAY");
    }
}
