package vn.tiencu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiencu.calendar.Deadline.Day;

class CountingTest {

    private final Counting counting = new Counting(DeliveredDays.edition());

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/deadlines.csv", numLinesToSkip = 1)
    void aTermEndsOnTheDayThatTheWallCalendarShows(LocalDate from, int amount, Term.Unit unit, LocalDate due) {
        assertThat(counting.deadline(from, new Term(amount, unit)).due()).isEqualTo(due);
    }

    @Test
    void everyDayOfTheWayIsThereAndTheCountedOnesAddUp() {
        Deadline deadline = counting.deadline(LocalDate.of(2025, 4, 24), Term.workingDays(7));
        assertThat(deadline.days()).extracting(Day::date).first().isEqualTo(LocalDate.of(2025, 4, 25));
        assertThat(deadline.days()).hasSize(13).filteredOn(Day::counts).hasSize(7);
        assertThat(deadline.days())
                .contains(
                        new Day(LocalDate.of(2025, 4, 25), true, null, null),
                        new Day(
                                LocalDate.of(2025, 4, 26),
                                true,
                                "làm bù cho 02/05/2025",
                                "Văn bản 8726/VPCP-KGVX ngày 26/11/2024"),
                        new Day(LocalDate.of(2025, 4, 27), false, "Chủ nhật", "Quyết định 188/1999/QĐ-TTg, Điều 1"),
                        new Day(
                                LocalDate.of(2025, 4, 30),
                                false,
                                "Ngày Chiến thắng",
                                "Bộ luật Lao động 2019, Điều 112.1c"));
    }

    @Test
    void aRolledDayDoesNotCountAndSaysWhyItIsTheLast() {
        Deadline deadline = counting.deadline(LocalDate.of(2026, 11, 20), new Term(1, Term.Unit.CALENDAR_DAYS));
        assertThat(deadline.days()).extracting(Day::counts).containsExactly(true, false, false);
        assertThat(deadline.days().get(2).source()).isEqualTo("Bộ luật Dân sự 2015, Điều 148.5");
    }

    @Test
    void theTermEndsWithTheLastSecondOfTheDayInVietnam() {
        assertThat(counting.deadline(LocalDate.of(2025, 4, 24), Term.workingDays(7))
                        .dueInstant())
                .isEqualTo(Instant.parse("2025-05-07T16:59:59Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, 5, WORKING_DAYS, false", "2026-12-25, 5, WORKING_DAYS, true",
        "2026-12-31, 0, WORKING_DAYS, false", "2026-03-10, 1, YEARS, true",
        "2021-03-10, 5, YEARS, false", "2020-12-20, 30, CALENDAR_DAYS, false"
    })
    void aDeadlineIsProvisionalWhenItRestsOnDaysNotAnnounced(
            LocalDate from, int amount, Term.Unit unit, boolean provisional) {
        assertThat(counting.deadline(from, new Term(amount, unit)).provisional())
                .isEqualTo(provisional);
    }

    @Test
    void aDayByDayCountOnTheWallCalendarAgreesForFourYears() {
        Set<LocalDate> off = wallCalendarDaysOff();
        Set<LocalDate> worked = dates(Map.of(2024, "05-04", 2025, "04-26", 2026, "01-10 08-22"));
        LocalDate end = LocalDate.of(2027, 12, 31);
        for (LocalDate from = LocalDate.of(2024, 1, 1); !from.isAfter(end); from = from.plusDays(1)) {
            LocalDate day = from;
            for (int amount = 1; amount <= 30; amount++) {
                do {
                    day = day.plusDays(1);
                } while (!worked.contains(day) && (off.contains(day) || isWeekend(day)));
                assertThat(counting.deadline(from, Term.workingDays(amount)).due())
                        .as("%s working days from %s", amount, from)
                        .isEqualTo(day);
            }
        }
    }

    @Test
    void theExampleOfTheInterfaceLeavesSevenWorkingDaysBeforeTheEndOfJanuary() {
        LocalDate ceiling = LocalDate.of(2027, 1, 31);
        assertThat(counting.latestStart(ceiling, 7)).isEqualTo(LocalDate.of(2027, 1, 20));
        assertThat(counting.deadline(LocalDate.of(2027, 1, 20), Term.workingDays(7))
                        .due())
                .isEqualTo(LocalDate.of(2027, 1, 29));
    }

    @Test
    void aReceiptOnTheLatestStartEndsBeforeTheCeilingAndOneADayLaterDoesNot() {
        LocalDate end = LocalDate.of(2028, 3, 1);
        for (LocalDate before = LocalDate.of(2024, 12, 1); before.isBefore(end); before = before.plusDays(1)) {
            for (int amount = 0; amount <= 20; amount++) {
                LocalDate start = counting.latestStart(before, amount);
                Term term = Term.workingDays(amount);
                assertThat(counting.deadline(start, term).due())
                        .as("%s, %s", before, amount)
                        .isBefore(before);
                assertThat(counting.deadline(start.plusDays(1), term).due())
                        .as("%s, %s", before, amount)
                        .isAfterOrEqualTo(before);
            }
        }
    }

    @Test
    void aCeilingInsideTetDoesNotMove() {
        assertThat(counting.latestStart(LocalDate.of(2025, 1, 31), 1)).isEqualTo(LocalDate.of(2025, 1, 23));
        assertThat(counting.workingDaysBefore(LocalDate.of(2025, 1, 31), 1)).isEqualTo(LocalDate.of(2025, 1, 24));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-28, 1, 2025-04-26",
        "2025-05-05, 1, 2025-04-29",
        "2026-11-24, 3, 2026-11-19",
        "2026-11-24, 0, 2026-11-24",
        "2026-01-05, 1, 2025-12-31"
    })
    void workingDaysAreCountedBackwardsWithoutTheDayItself(LocalDate day, int amount, LocalDate expected) {
        assertThat(counting.workingDaysBefore(day, amount)).isEqualTo(expected);
    }

    @Test
    void tenThousandDeadlinesAreRecomputedInSeconds() {
        long begun = System.nanoTime();
        LocalDate from = LocalDate.of(2026, 1, 1);
        for (int each = 0; each < 10_000; each++) {
            counting.deadline(from.plusDays(each % 700), Term.workingDays(30));
        }
        assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Written down by hand from the announcements; 2027 and the first weeks of 2028 from the law. */
    private static Set<LocalDate> wallCalendarDaysOff() {
        return dates(Map.of(
                2024, "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03",
                2025, "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
                2026, "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02",
                2027, "01-01 02-05 02-08 02-09 02-10 02-11 04-16 04-30 05-03 09-01 09-02",
                2028, "01-03 01-25 01-26 01-27 01-28 01-31"));
    }

    private static Set<LocalDate> dates(Map<Integer, String> years) {
        Set<LocalDate> found = new HashSet<>();
        years.forEach((year, days) -> {
            for (String day : days.split(" ")) {
                found.add(LocalDate.parse(year + "-" + day));
            }
        });
        return found;
    }
}
