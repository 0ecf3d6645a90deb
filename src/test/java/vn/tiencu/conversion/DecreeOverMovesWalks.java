package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.conversion.PlanOfAUnit.MOVE_ON;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.calendar.Announcement;
import vn.tiencu.calendar.CalendarDay.Type;
import vn.tiencu.calendar.Decrees;
import vn.tiencu.engine.Cases;

/**
 * Days off and swaps announced while people wait for their moves (Bộ luật Dân sự, Điều 147–148). Terms follow the calendar; the
 * day of a move is named by its plan and stays. The notice has five working days from Monday, 23 November 2026.
 */
abstract class DecreeOverMovesWalks extends ConversionHouse {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate LATER_SATURDAY = LocalDate.of(2026, 12, 5);
    private static final String BOARD = "bantochuc.truong";
    private static final String NOTICE = "tasks conversion.UserTask_NotifyPerson ";

    @Autowired
    private Decrees decrees;

    @Autowired
    private Cases cases;

    private String move = "";
    private @Nullable Announcement back;

    @BeforeEach
    void begins() {
        move = PlanOfAUnit.begun(this).firstMove();
    }

    @AfterEach
    void takeItBack() {
        if (back != null) {
            apply(back);
        }
    }

    private static Announcement swap(LocalDate off, LocalDate worked) {
        return new Announcement(
                "Thông báo 9/TB-BNV",
                BEGIN,
                List.of(
                        new Announcement.Day(off, Type.SWAPPED_OFF, null, "nghỉ hoán đổi"),
                        new Announcement.Day(worked, Type.SWAPPED_WORKING, null, "làm bù")),
                List.of(),
                List.of());
    }

    private void swapped(LocalDate off, LocalDate worked) {
        apply(swap(off, worked));
        back = new Announcement("Rút", BEGIN, List.of(), List.of(off, worked), List.of());
    }

    private static Announcement cultureDay(boolean inForce) {
        return new Announcement(
                "Luật", BEGIN, List.of(), List.of(), List.of(new Announcement.Switch("CULTURE_DAY", inForce)));
    }

    private void apply(Announcement announcement) {
        decrees.apply(announcement, decrees.preview(announcement).digest(), BOARD);
    }

    /** What an announcement would move in this room, and in how many cases. */
    private Map<String, Integer> moved(Announcement announcement) {
        Map<String, Integer> found = new TreeMap<>();
        decrees.preview(announcement)
                .moves()
                .forEach(each -> found.merge(
                        each.source() + " " + each.deadline().name().key() + " "
                                + each.deadline().due() + " → " + each.due(),
                        1,
                        Integer::sum));
        return found;
    }

    private void everybodyIsNotified() {
        plans.lines(moves.readable(move, caller(OFFICE)).planNumber())
                .forEach(each -> does(
                        OFFICE,
                        Objects.requireNonNull(each.moveNumber()),
                        "NotifyPerson",
                        Map.of("documentDate", today())));
    }

    @Test
    void aDayOffWithinTheTermOfTheNoticeMovesItWithItsTimers() {
        itIs(BEGIN.plusDays(1));
        assertThat(moved(swap(FRIDAY, LATER_SATURDAY))).containsOnly(Map.entry(NOTICE + "2026-11-30 → 2026-12-01", 2));

        swapped(FRIDAY, LATER_SATURDAY);

        assertThat(due(OFFICE, move, "NotifyPerson")).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(timersOf(move))
                .containsOnly(
                        Map.entry("remind", LocalDateTime.of(2026, 11, 30, 8, 0)),
                        Map.entry("escalate", LocalDateTime.of(2026, 12, 1, 23, 59, 59)),
                        Map.entry("alertBoard", LocalDateTime.of(2026, 12, 2, 23, 59, 59)));
    }

    @Test
    void aSwapWithBothDaysOnTheWayMovesNothing() {
        assertThat(moved(swap(FRIDAY, SATURDAY))).isEmpty();
        swapped(FRIDAY, SATURDAY);
        assertThat(due(OFFICE, move, "NotifyPerson")).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void aWorkingDayThatBecomesAHolidayIsNotCounted() {
        assertThat(moved(cultureDay(true))).containsOnly(Map.entry(NOTICE + "2026-11-30 → 2026-12-01", 2));
        apply(cultureDay(true));
        back = cultureDay(false);
        assertThat(due(OFFICE, move, "NotifyPerson")).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void theDayOfAMoveStaysThoughItBecomesADayOff() {
        everybodyIsNotified();
        Announcement decree = swap(MOVE_ON, LocalDate.of(2027, 1, 23));
        assertThat(decrees.preview(decree).checked())
                .as("both days are looked at")
                .isEqualTo(2);
        assertThat(moved(decree)).isEmpty();

        swapped(MOVE_ON, LocalDate.of(2027, 1, 23));

        assertThat(moves.readable(move, caller(OFFICE)).moveOn()).isEqualTo(MOVE_ON);
        assertThat(cases.timersAt("TimerEvent_MoveDay")).containsEntry(move, MOVE_ON);
        comesTo(MOVE_ON);
        assertThat(due(HEAD, move, "SignTransfer")).as("the next working day").isEqualTo(LocalDate.of(2027, 1, 18));
    }

    @Test
    void thirtyDaysForAComplaintThatEndOnADayOffEndOnTheNextWorkingDay() {
        everybodyIsNotified();
        String complaint = complains(move);
        LocalDate wednesday = LocalDate.of(2026, 12, 23);
        assertThat(due(SUPERIOR, complaint, "DecideComplaint")).isEqualTo(wednesday);

        swapped(wednesday, wednesday.plusDays(3));

        assertThat(due(SUPERIOR, complaint, "DecideComplaint")).isEqualTo(LocalDate.of(2026, 12, 24));
    }

    @Test
    void whatStandsStillMovesTooAndLosesNoDay() {
        String complaint = complains(move);
        swapped(FRIDAY, LATER_SATURDAY);
        assertThat(due(OFFICE, move, "NotifyPerson")).isEqualTo(LocalDate.of(2026, 12, 1));
        itIs(LocalDate.of(2026, 12, 4));

        decides(complaint, "REJECTED");

        assertThat(due(OFFICE, move, "NotifyPerson"))
                .as("five working days from 4 December, the worked Saturday among them")
                .isEqualTo(LocalDate.of(2026, 12, 10));
    }

    /**
     * The last day on which the notice of a move on Monday, 18 January is in time is Saturday, 19 December; the plan is published
     * so late that the five working days would end after it.
     */
    private String noticeUntilASaturday() {
        LocalDate monday = LocalDate.of(2027, 1, 18);
        jdbc.sql("UPDATE conversion_plan SET open_guard = NULL").update();
        PlanOfAUnit plan = PlanOfAUnit.begun(this);
        plan.lists(PlanOfAUnit.entry(PlanOfAUnit.movable(this).get(2), monday, monday.plusDays(30)))
                .drafted()
                .answered("APPROVED")
                .signed()
                .numbered();
        itIs(LocalDate.of(2026, 12, 14));
        plan.published();
        return Objects.requireNonNull(plans.lines(plan.number()).get(0).moveNumber());
    }

    @Test
    void theNoticeIsDueOnTheLastWorkingDayThatIsInTimeWhateverADecreeSays() {
        String notice = noticeUntilASaturday();
        assertThat(due(OFFICE, notice, "NotifyPerson")).isEqualTo(LocalDate.of(2026, 12, 18));

        swapped(LocalDate.of(2026, 12, 18), LocalDate.of(2026, 12, 26));

        assertThat(due(OFFICE, notice, "NotifyPerson"))
                .as("not after the Saturday")
                .isEqualTo(LocalDate.of(2026, 12, 17));
    }

    /** Eight days later the Saturday is Sunday, 27 December. */
    @Test
    void afterAStandstillTheNoticeIsStillDueWhileItIsInTime() {
        String notice = noticeUntilASaturday();
        String complaint = complains(notice);
        itIs(LocalDate.of(2026, 12, 22));
        decides(complaint, "REJECTED");

        LocalDate friday = LocalDate.of(2026, 12, 25);
        assertThat(due(OFFICE, notice, "NotifyPerson")).isEqualTo(friday);
        itIs(friday);
        does(OFFICE, notice, "NotifyPerson", Map.of("documentDate", today()));
    }
}
