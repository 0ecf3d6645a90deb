package vn.tiencu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LunarDatesTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/lunar-days.csv", numLinesToSkip = 1)
    void tetAndTheHungKingsAreOnTheirPublishedDays(int year, String tet, String hungKings) {
        assertThat(LunarDates.solar(year, 1, 1)).isEqualTo(LocalDate.parse(year + "-" + tet));
        assertThat(LunarDates.solar(year, 3, 10)).isEqualTo(LocalDate.parse(year + "-" + hungKings));
    }
}
