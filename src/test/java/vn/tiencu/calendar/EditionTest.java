package vn.tiencu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiencu.calendar.CalendarDay.Type;
import vn.tiencu.calendar.store.DayRow;
import vn.tiencu.calendar.store.RuleRow;

class EditionTest {

    private final Edition delivered = DeliveredDays.edition();
    private final Edition lawOnly = new Edition("law", List.of(), SeedFiles.rules());

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/days-off.csv", numLinesToSkip = 1)
    void announcedYearsHaveExactlyTheDaysOffThatStateBodiesHad(
            int year, String tet, String other, @Nullable String worked) {
        Set<LocalDate> expected = dates(year, tet);
        expected.addAll(dates(year, other));
        assertThat(daysOff(delivered, year)).containsExactlyElementsOf(expected);
        assertThat(where(delivered, year, day -> day.working() && isWeekend(day.date())))
                .containsExactlyElementsOf(dates(year, worked));
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void announcedYearsAreNotProvisional(int year) {
        assertThat(where(delivered, year, CalendarDay::provisional)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2013, 2020, 2027, 2030, 2100, 2300})
    void yearsWithoutAnnouncementAreProvisionalThroughout(int year) {
        assertThat(where(delivered, year, day -> !day.provisional())).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/days-off.csv", numLinesToSkip = 1)
    void whatLawAloneDecidesIsComputedAsItWasAnnounced(int year) {
        Predicate<LocalDate> decidedByLaw =
                day -> day.getDayOfYear() < 10 || (day.getMonthValue() >= 4 && day.getMonthValue() <= 5);
        Set<LocalDate> swapped = where(delivered, year, day -> day.type() == Type.SWAPPED_OFF);
        Set<LocalDate> announced = daysOff(delivered, year);
        announced.removeAll(swapped);
        assertThat(daysOff(lawOnly, year).stream().filter(decidedByLaw))
                .containsExactlyElementsOf(
                        announced.stream().filter(decidedByLaw).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 01-31 02-01 02-02 02-03 02-04",
        "2026, 02-16 02-17 02-18 02-19 02-20",
        "2027, 02-05 02-08 02-09 02-10 02-11",
        "2028, 01-25 01-26 01-27 01-28 01-31"
    })
    void computedTetIsTheLastOldDayAndTheFirstFourNewOnesWithRestDaysMadeUpFor(int year, String tet) {
        assertThat(daysOff(lawOnly, year).stream().filter(day -> day.getMonthValue() <= 2 && day.getDayOfYear() > 10))
                .containsExactlyElementsOf(dates(year, tet));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 09-01 09-02",
        "2022, 09-01 09-02",
        "2023, 09-01 09-04",
        "2024, 09-02 09-03",
        "2027, 09-01 09-02",
        "2028, 09-01 09-04",
        "2029, 09-03 09-04",
        "2030, 09-02 09-03",
        "2019, 09-02"
    })
    void nationalDayTakesTheDayBeforeUnlessThatIsARestDay(int year, String expected) {
        assertThat(daysOff(lawOnly, year).stream().filter(day -> day.getMonthValue() == 9))
                .containsExactlyElementsOf(dates(year, expected));
    }

    @Test
    void theNeighbourOfNationalDaySaysThatItIsAChoiceOfThePrimeMinister() {
        assertThat(delivered.day(LocalDate.of(2027, 9, 1)).reason()).contains("Thủ tướng quyết định");
        assertThat(delivered.day(LocalDate.of(2030, 9, 3)).reason()).contains("liền kề sau", "Thủ tướng quyết định");
    }

    @Test
    void everyDayButAPlainWorkingDayHasAReasonAndASource() {
        for (int year = 2013; year <= 2040; year++) {
            assertThat(where(
                            delivered,
                            year,
                            day -> day.type() != Type.WORKING && (day.reason() == null || day.source() == null)))
                    .isEmpty();
        }
    }

    @Test
    void swapsNameEachOther() {
        CalendarDay worked = delivered.day(LocalDate.of(2025, 4, 26));
        assertThat(worked.type()).isEqualTo(Type.SWAPPED_WORKING);
        assertThat(worked.reason()).isEqualTo("làm bù cho 02/05/2025");
        assertThat(worked.source()).isEqualTo("Văn bản 8726/VPCP-KGVX ngày 26/11/2024");
        assertThat(delivered.day(LocalDate.of(2025, 5, 2)).type()).isEqualTo(Type.SWAPPED_OFF);
    }

    @Test
    void aHolidayOnARestDayIsAHolidayAndItsCompensationNamesIt() {
        assertThat(delivered.day(LocalDate.of(2026, 4, 26)).type()).isEqualTo(Type.HOLIDAY);
        assertThat(delivered.day(LocalDate.of(2026, 4, 27)).reason()).contains("Giỗ Tổ", "26/04/2026");
        assertThat(delivered.day(LocalDate.of(2026, 4, 25)).reason()).isEqualTo("Thứ bảy");
        assertThat(delivered.day(LocalDate.of(2026, 5, 3)).reason()).isEqualTo("Chủ nhật");
    }

    @Test
    void cultureDayIsOffOnlyOnceItsRowIsSwitchedOn() {
        LocalDate cultureDay = LocalDate.of(2026, 11, 24);
        List<RuleRow> switched = SeedFiles.rules().stream()
                .map(each -> each.occasion().equals("CULTURE_DAY") ? each.switched(true) : each)
                .toList();
        Edition later = new Edition("later", delivered.announced(), switched);
        assertThat(delivered.day(cultureDay).working()).isTrue();
        assertThat(later.day(cultureDay).type()).isEqualTo(Type.HOLIDAY);
        assertThat(later.day(cultureDay).provisional()).isFalse();
        assertThat(later.day(LocalDate.of(2025, 11, 24)).working()).isTrue();
    }

    @Test
    void announcingTetAloneLeavesTheRestOfTheYearComputed() {
        DayRow row = new DayRow(LocalDate.of(2027, 2, 4), "HOLIDAY", "TET", "Tết", "TB 1", LocalDate.of(2026, 12, 1));
        Edition partly = new Edition("partly", List.of(row), SeedFiles.rules());
        assertThat(partly.day(LocalDate.of(2027, 2, 4)).provisional()).isFalse();
        assertThat(partly.day(LocalDate.of(2027, 2, 5)).working()).isTrue();
        assertThat(partly.day(LocalDate.of(2027, 9, 2)).type()).isEqualTo(Type.HOLIDAY);
        assertThat(partly.day(LocalDate.of(2027, 9, 2)).provisional()).isTrue();
    }

    private static Set<LocalDate> daysOff(Edition edition, int year) {
        return where(edition, year, day -> !day.working() && !isWeekend(day.date()));
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static Set<LocalDate> where(Edition edition, int year, Predicate<CalendarDay> wanted) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Set<LocalDate> found = new TreeSet<>();
        first.datesUntil(first.plusYears(1)).map(edition::day).filter(wanted).forEach(day -> found.add(day.date()));
        return found;
    }

    private static Set<LocalDate> dates(int year, @Nullable String days) {
        Set<LocalDate> found = new TreeSet<>();
        if (days != null) {
            Stream.of(days.split(" ")).forEach(day -> found.add(LocalDate.parse(year + "-" + day)));
        }
        return found;
    }
}
