package vn.tiencu.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiencu.rotation.CaseWalk.SENDER;
import static vn.tiencu.rotation.PlanWalk.FINANCE;
import static vn.tiencu.rotation.PlanWalk.PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.calendar.Announcement;
import vn.tiencu.calendar.CalendarDay.Type;
import vn.tiencu.calendar.Decrees;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.engine.Cases;
import vn.tiencu.rotation.RotationAssignment.Opinion;

/** On 3 December 2026 it was announced that Friday 11 December is off and Saturday 26 December is worked. */
abstract class DecreeOverRotationWalks extends RotationHouse {

    private static final LocalDate FRIDAY_OFF = LocalDate.of(2026, 12, 11);
    private static final LocalDate SATURDAY_WORKED = LocalDate.of(2026, 12, 26);
    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 12, 3);
    private static final String AUTHORITY = "bantochuc.truong";

    @Autowired
    private Decrees decrees;

    @Autowired
    private Cases cases;

    @Autowired
    private WorkingCalendar calendar;

    @AfterEach
    void takeItBack() {
        if (!calendar.isWorkingDay(FRIDAY_OFF)) {
            apply(new Announcement("Rút", today(), List.of(), List.of(FRIDAY_OFF, SATURDAY_WORKED), List.of()));
        }
    }

    private static Announcement decree() {
        return swap(ANNOUNCED, FRIDAY_OFF, SATURDAY_WORKED);
    }

    private static Announcement swap(LocalDate announced, LocalDate off, LocalDate worked) {
        return new Announcement(
                "Thông báo 9/TB-BNV",
                announced,
                List.of(
                        new Announcement.Day(off, Type.SWAPPED_OFF, null, "nghỉ hoán đổi"),
                        new Announcement.Day(worked, Type.SWAPPED_WORKING, null, "làm bù")),
                List.of(),
                List.of());
    }

    private void apply(Announcement announcement) {
        decrees.apply(announcement, decrees.preview(announcement).digest(), AUTHORITY);
    }

    /** What the decree would move in a case: what is due, from when to when. */
    private Map<String, String> moves(CaseWalk<?> walk, Announcement announcement) {
        Map<String, String> moves = new TreeMap<>();
        decrees.preview(announcement).moves().stream()
                .filter(each -> each.deadline().caseNumber().equals(walk.number()))
                .forEach(each -> moves.merge(
                        each.deadline().name().key() + " "
                                + each.deadline().bodies().iterator().next(),
                        each.deadline().due() + " → " + each.due(),
                        (one, other) -> one + ", " + other));
        return moves;
    }

    /** On Monday 30 November the units are given until Friday 11 December; the board waits three working days longer. */
    @Test
    void theDayGivenToTheUnitsMovesAndTheClockThatWaitsForThemGoesAlong() {
        itIs(LocalDate.of(2026, 11, 30));
        PlanWalk walk = begin().called().proposes(FINANCE, PERSON);
        assertThat(cases.timersAt("BoundaryEvent_ProposalsClosed"))
                .containsEntry(walk.number(), LocalDate.of(2026, 12, 16));
        itIs(ANNOUNCED);
        assertThat(moves(walk, decree()))
                .containsOnly(
                        Map.entry("rotation.unitDue to-chuc-so-y-te", "2026-12-11 → 2026-12-14"),
                        Map.entry("rotation.UserTask_ProposePeople to-chuc-so-y-te", "2026-12-11 → 2026-12-14"),
                        Map.entry("rotation.BoundaryEvent_ProposalsClosed ban-to-chuc", "2026-12-16 → 2026-12-17"));

        apply(decree());

        assertThat(units.of(walk.number()))
                .extracting(AskedUnit::unitId, AskedUnit::dueOn)
                .as("who has answered in time has answered in time")
                .containsExactlyInAnyOrder(
                        tuple("so-tai-chinh", FRIDAY_OFF), tuple("so-y-te", LocalDate.of(2026, 12, 14)));
        assertThat(cases.timersAt("BoundaryEvent_ProposalsClosed"))
                .containsEntry(walk.number(), LocalDate.of(2026, 12, 17));
        itIs(LocalDate.of(2026, 12, 17));
        runDueTimers();
        assertThat(walk.openTasks()).containsExactly("UserTask_ProposePeople");
        itIs(LocalDate.of(2026, 12, 18));
        runDueTimers();
        assertThat(walk.openTasks()).as("silence is not waited for").containsExactly("UserTask_ReviewPeople");
    }

    /** Asked on Wednesday 2 December: ten working days for the answer, fifteen until silence holds nothing up. */
    @Test
    void theDaysOfTheOpinionsMoveForWhoeverHasNotAnsweredAndSoDoesTheirClock() {
        PersonWalk walk = person();
        itIs(LocalDate.of(2026, 12, 2));
        walk.concluded().writes(SENDER, "GiveOpinion", "opinion", "AGREE");
        itIs(ANNOUNCED);
        assertThat(moves(walk, decree()))
                .containsEntry("rotation.opinionDue lanh-dao-so-y-te", "2026-12-16 → 2026-12-17")
                .containsEntry("rotation.UserTask_GiveOpinion lanh-dao-so-y-te", "2026-12-16 → 2026-12-17")
                .containsEntry("rotation.BoundaryEvent_OpinionsClosed ban-to-chuc", "2026-12-23 → 2026-12-24")
                .doesNotContainKey("rotation.opinionDue lanh-dao-so-tai-chinh")
                .hasSize(7);

        apply(decree());

        assertThat(opinions.of(walk.number()).stream()
                        .filter(each -> !each.part().equals("REMARK")))
                .extracting(Opinion::body, Opinion::dueOn)
                .containsExactlyInAnyOrder(
                        tuple("lanh-dao-so-tai-chinh", LocalDate.of(2026, 12, 16)),
                        tuple("lanh-dao-so-y-te", LocalDate.of(2026, 12, 17)),
                        tuple("uy-ban-kiem-tra", LocalDate.of(2026, 12, 17)),
                        tuple("ban-noi-chinh", LocalDate.of(2026, 12, 17)));
        itIs(LocalDate.of(2026, 12, 24));
        runDueTimers();
        assertThat(walk.openTasks()).containsOnly("UserTask_GiveOpinion");
        itIs(LocalDate.of(2026, 12, 25));
        runDueTimers();
        assertThat(walk.openTasks()).containsExactly("UserTask_MeetPerson");
    }

    /** A year from 23 November 2026 ends on 23 November 2027, a Tuesday, whether it is worked or not. */
    @Test
    void theYearsAwayAreCountedInMonthsAndNoDecreeMovesThem() {
        PersonWalk walk = person().away();
        LocalDate year = LocalDate.of(2027, 11, 23);
        itIs(LocalDate.of(2027, 11, 10));
        assertThat(moves(walk, swap(today(), year, LocalDate.of(2027, 11, 27)))).isEmpty();
        assertThat(cases.timersAt("TimerEvent_EvaluationDue")).containsEntry(walk.number(), year);
        walk.evaluates(year);
        assertThat(evaluations.of(walk.number())).hasSize(1);
    }
}
