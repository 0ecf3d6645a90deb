package vn.tiencu.training.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiencu.calendar.DeliveredCalendar;
import vn.tiencu.calendar.WorkingCalendar;

/** "Before 31/01" never moves: the last days of the steps around Tết 2025, 2026 and 2027. */
class CeilingEdgesTests {

    /** Weekdays off between October and the ceiling, as announced, counted here without the product's calendar. */
    private static final Set<LocalDate> OFF = Set.of(
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 1, 27),
            LocalDate.of(2025, 1, 28),
            LocalDate.of(2025, 1, 29),
            LocalDate.of(2025, 1, 30),
            LocalDate.of(2025, 1, 31),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 1, 2),
            LocalDate.of(2027, 1, 1));

    /** 10 January 2026 made up for 2 January. */
    private static final Set<LocalDate> WORKED_SATURDAYS = Set.of(LocalDate.of(2026, 1, 10));

    private final WorkingCalendar calendar = new DeliveredCalendar();
    private final Tracks tracks = new Tracks(calendar, RuleFiles.terms(), RuleFiles::verdict);

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "/training/path-edges.csv", numLinesToSkip = 1)
    void theEdges(
            int year,
            PathStep step,
            LocalDate begins,
            LocalDate lastDay,
            LocalDate beginBy,
            LocalDate receiptBy,
            LocalDate expected,
            int slack,
            Verdict verdict) {
        Track track = track(year, step, begins);
        assertThat(track.lastDay()).isEqualTo(lastDay);
        assertThat(track.steps().get(0).beginBy()).isEqualTo(beginBy);
        assertThat(track.steps().get(0).receiptBy()).isEqualTo(receiptBy);
        assertThat(track.expected()).isEqualTo(expected);
        assertThat(track.slack()).isEqualTo(slack);
        assertThat(track.verdict()).isEqualTo(verdict);
    }

    @Test
    void in2025TheCeilingLayWithinTetSoTheLastDayOfIssueWasAWeekEarlier() {
        assertThat(track(2025, PathStep.ISSUE_NUMBER, LocalDate.of(2025, 1, 20)).lastDay())
                .isEqualTo(LocalDate.of(2025, 1, 24));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027})
    void aPlainCountFromTheCeilingBackFindsTheSameDays(int year) {
        LocalDate endBy = back(LocalDate.of(year, 1, 31), 1);
        List<StepPath> steps = track(year, PathStep.CALL_FOR_NEEDS, LocalDate.of(year - 1, 10, 1))
                .steps();
        int[] terms = {3, 15, 5, 5, 3, 3, 1, 7, 5, 2, 2, 1};
        assertThat(steps).hasSameSizeAs(terms);
        for (int at = steps.size() - 1; at >= 0; at--) {
            assertThat(steps.get(at).endBy()).as(steps.get(at).step().name()).isEqualTo(endBy);
            endBy = back(endBy, terms[at]);
            assertThat(steps.get(at).beginBy()).isEqualTo(endBy);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027})
    void beginningByTheLastDayIsInTimeAndADayLaterIsNot(int year) {
        for (PathStep step : PathStep.CALL_FOR_NEEDS.wayOn()) {
            LocalDate receiptBy = track(year, step, LocalDate.of(year - 1, 10, 1))
                    .steps()
                    .get(0)
                    .receiptBy();
            assertThat(track(year, step, receiptBy).expected()).isBefore(LocalDate.of(year, 1, 31));
            assertThat(track(year, step, receiptBy.plusDays(1)).expected()).isAfter(LocalDate.of(year, 1, 30));
        }
    }

    private Track track(int year, PathStep step, LocalDate begins) {
        return tracks.open(Track.Kind.ISSUE, LocalDate.of(year, 1, 31), step.wayOn(), List.of(), begins, each -> 0);
    }

    private static LocalDate back(LocalDate from, int workingDays) {
        LocalDate day = from;
        int left = workingDays;
        while (left > 0) {
            day = day.minusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (WORKED_SATURDAYS.contains(day) || !weekend && !OFF.contains(day)) {
                left--;
            }
        }
        return day;
    }
}
