package vn.tiencu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.calendar.CalendarDay.Type;
import vn.tiencu.calendar.store.CalendarRows;
import vn.tiencu.kernel.Period;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

class AnnouncementsTest {

    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 11, 24);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 25);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 19);

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext(CalendarOnH2.class);
    private final WorkingCalendar calendar = context.getBean(WorkingCalendar.class);
    private final Decrees decrees = context.getBean(Decrees.class);
    private final CalendarRows rows = context.getBean(CalendarRows.class);

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void theDeliveredDaysAreTheFirstVersionOnAnEmptyStore() {
        assertThat(calendar.version()).isEqualTo("2026-1");
        assertThat(rows.days("2026-1")).isEqualTo(SeedFiles.days());
        assertThat(rows.rules("2026-1")).containsExactlyInAnyOrderElementsOf(SeedFiles.rules());
        assertThat(rows.latest().orElseThrow().importedAt()).isEqualTo(Instant.parse("2026-11-24T01:02:03Z"));
    }

    @Test
    void aSwapAnnouncedLaterMovesADeadlineAtOnceAndKeepsTheOldVersion() {
        LocalDate from = LocalDate.of(2026, 12, 17);
        assertThat(calendar.deadline(from, Term.workingDays(6)).due()).isEqualTo(FRIDAY);
        assertThat(imported(swap())).isEqualTo("2026-2");
        Deadline after = calendar.deadline(from, Term.workingDays(6));
        assertThat(after.due()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(after.days())
                .filteredOn(Deadline.Day::counts)
                .extracting(Deadline.Day::date)
                .contains(SATURDAY);
        assertThat(after.calendarVersion()).isEqualTo("2026-2");
        assertThat(rows.days("2026-1")).isEqualTo(SeedFiles.days());
    }

    @Test
    void theEventNamesBothVersionsAndTheYearsThatMayHaveChanged() {
        imported(swap());
        assertThat(context.getBean(CalendarOnH2.Heard.class).events)
                .containsExactly(new CalendarChanged(
                        "2026-2", "2026-1", new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))));
    }

    @Test
    void anAnnouncedNewYearReplacesTheComputedOneAndIsFirmOnceBothYearlyDecisionsAreThere() {
        String version = imported(
                announcement(holiday("2027-02-04", "TET"), holiday("2027-02-05", "TET"), holiday("2027-02-08", "TET")));
        assertThat(version).isEqualTo("2027-1");
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 2, 9))).isTrue();
        assertThat(calendar.days(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1))
                        .get(0)
                        .provisional())
                .isTrue();
        version = imported(announcement(holiday("2027-09-02", "NATIONAL_DAY"), holiday("2027-09-03", "NATIONAL_DAY")));
        assertThat(version).isEqualTo("2027-2");
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 9, 1))).isTrue();
        assertThat(calendar.days(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 1))
                        .get(0)
                        .provisional())
                .isFalse();
    }

    @Test
    void aWithdrawnSwapIsAnOrdinaryDayAgain() {
        LocalDate swappedOff = LocalDate.of(2026, 8, 31);
        imported(new Announcement(
                "TB 2", ANNOUNCED, List.of(), List.of(swappedOff, LocalDate.of(2026, 8, 22)), List.of()));
        assertThat(calendar.isWorkingDay(swappedOff)).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 22))).isFalse();
    }

    @Test
    void cultureDayIsSwitchedOnAsANewVersion() {
        LocalDate cultureDay = LocalDate.of(2026, 11, 24);
        assertThat(calendar.isWorkingDay(cultureDay)).isTrue();
        assertThat(imported(switching("CULTURE_DAY"))).isEqualTo("2026-2");
        assertThat(calendar.isWorkingDay(cultureDay)).isFalse();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> imported(switching("NO_SUCH_DAY")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-26, SWAPPED_OFF, , offOnRestDay", "2026-12-25, SWAPPED_WORKING, , workOnWeekday",
        "2026-12-25, HOLIDAY, , unknownOccasion", "2026-12-25, HOLIDAY, CHRISTMAS, unknownOccasion",
        "2026-12-25, WORKING, , badType", "2026-12-18, SWAPPED_OFF, , twice"
    })
    void oneWrongDayRefusesTheWholeAnnouncementByName(
            LocalDate date, Type type, @Nullable String occasion, String code) {
        Announcement.Day good = new Announcement.Day(LocalDate.of(2026, 12, 18), Type.SWAPPED_OFF, null, "nghỉ");
        Announcement wrong = announcement(good, new Announcement.Day(date, type, occasion, "lý do"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> imported(wrong))
                .satisfies(refused ->
                        assertThat(refused.refusals()).extracting(Refusal::code).containsExactly(code))
                .satisfies(
                        refused -> assertThat(refused.refusals().get(0).field()).startsWith("days[1]."));
        assertThat(calendar.version()).isEqualTo("2026-1");
    }

    @Test
    void anEmptyAnnouncementOrOneThatWithdrawsAnUnknownDayIsRefused() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> imported(announcement()));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> imported(new Announcement(" ", ANNOUNCED, List.of(), List.of(FRIDAY), List.of())))
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(Refusal::code)
                        .containsExactly("badDocument", "notAnnounced"));
    }

    @Test
    void anImportThatIsRolledBackLeavesNothing() {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            imported(swap());
            status.setRollbackOnly();
        });
        assertThat(calendar.version()).isEqualTo("2026-1");
        assertThat(calendar.isWorkingDay(FRIDAY)).isTrue();
    }

    private String imported(Announcement announcement) {
        return decrees.apply(announcement, decrees.preview(announcement).digest(), "bantochuc.truong")
                .version();
    }

    private static Announcement switching(String occasion) {
        return new Announcement(
                "Luật", ANNOUNCED, List.of(), List.of(), List.of(new Announcement.Switch(occasion, true)));
    }

    private static Announcement swap() {
        return announcement(
                new Announcement.Day(FRIDAY, Type.SWAPPED_OFF, null, "nghỉ hoán đổi"),
                new Announcement.Day(SATURDAY, Type.SWAPPED_WORKING, null, "làm bù cho 25/12/2026"));
    }

    private static Announcement announcement(Announcement.Day... days) {
        return new Announcement("TB 1/TB-BNV ngày 24/11/2026", ANNOUNCED, List.of(days), List.of(), List.of());
    }

    private static Announcement.Day holiday(String date, String occasion) {
        return new Announcement.Day(LocalDate.parse(date), Type.HOLIDAY, occasion, "nghỉ lễ");
    }
}
