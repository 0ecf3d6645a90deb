package vn.tiencu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.training.PlanWalk.APPRAISER;
import static vn.tiencu.training.PlanWalk.DRAFTER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.calendar.Announcement;
import vn.tiencu.calendar.CalendarDay.Type;
import vn.tiencu.calendar.Decrees;
import vn.tiencu.engine.Cases;

/** On 25 December 2025 it was announced that 2 January 2026 is off and 10 January worked; plans were being made. */
abstract class DecreeOverPlanWalks extends TrainingHouse {

    private static final LocalDate FRIDAY_OFF = LocalDate.of(2026, 1, 2);
    private static final LocalDate SATURDAY_WORKED = LocalDate.of(2026, 1, 10);
    private static final LocalDate ANNOUNCED = LocalDate.of(2025, 12, 25);
    private static final String BOARD = "bantochuc.truong";

    @Autowired
    private Decrees decrees;

    @Autowired
    private Cases cases;

    @BeforeEach
    void nobodyKnowsYet() {
        itIs(LocalDate.of(2025, 12, 15));
        if (!calendar.isWorkingDay(FRIDAY_OFF)) {
            apply(new Announcement("Rút", today(), List.of(), List.of(FRIDAY_OFF, SATURDAY_WORKED), List.of()));
        }
    }

    private static Announcement decree() {
        return new Announcement(
                "Thông báo 1/TB-BNV ngày 25/12/2025",
                ANNOUNCED,
                List.of(
                        new Announcement.Day(FRIDAY_OFF, Type.SWAPPED_OFF, null, "nghỉ hoán đổi, làm bù 10/01/2026"),
                        new Announcement.Day(SATURDAY_WORKED, Type.SWAPPED_WORKING, null, "làm bù cho 02/01/2026")),
                List.of(),
                List.of());
    }

    private void apply(Announcement announcement) {
        decrees.apply(announcement, decrees.preview(announcement).digest(), BOARD);
    }

    /** What a decree would move in a plan: what is due, from when to when. */
    private Map<String, String> moves(PlanWalk walk) {
        Map<String, String> moves = new TreeMap<>();
        decrees.preview(decree()).moves().stream()
                .filter(each -> each.deadline().caseNumber().equals(walk.number()))
                .forEach(each -> moves.merge(
                        each.deadline().name().key(),
                        each.deadline().due() + " → " + each.due(),
                        (one, other) -> one.equals(other) ? one : one + ", " + other));
        return moves;
    }

    private PlanWalk begun() {
        return begin(new PlanRequest(2026, PlanKind.ANNUAL, null, "Xây dựng sớm."));
    }

    @Test
    void theDaysGivenToTheUnitsMoveWithTheirTasks() {
        PlanWalk walk = begun();
        itIs(LocalDate.of(2025, 12, 22));
        walk.calls(FRIDAY_OFF);
        itIs(ANNOUNCED);
        assertThat(moves(walk))
                .containsEntry("training.needsDue", "2026-01-02 → 2026-01-05")
                .containsEntry("training.UserTask_ProposeNeeds", "2026-01-02 → 2026-01-05")
                .containsEntry("training.BoundaryEvent_NeedsClosed", "2026-01-07 → 2026-01-08");

        apply(decree());

        assertThat(units.of(walk.number())).allMatch(each -> each.dueOn().equals(LocalDate.of(2026, 1, 5)));
        assertThat(walk.due("yte.tochuc", "UserTask_ProposeNeeds")).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(cases.timersAt("BoundaryEvent_NeedsClosed"))
                .as("three working days after the last day given")
                .containsEntry(walk.number(), LocalDate.of(2026, 1, 8));
        assertThat(walk.plan().issueBefore()).as("the ceiling").isEqualTo(LocalDate.of(2026, 1, 31));
    }

    @Test
    void theConsultationAndItsClockMove() {
        PlanWalk walk = begun().calls().adds("so-y-te", "cb-0153", "DIGITAL_SKILLS");
        walk.answers("yte.tochuc").answers("nghialo.tochuc");
        itIs(LocalDate.of(2025, 12, 24));
        walk.does(DRAFTER, "ConsolidateNeeds", Map.of("content", "Tổng hợp."));
        itIs(ANNOUNCED);
        assertThat(moves(walk))
                .containsEntry("training.BoundaryEvent_OpinionsClosed", "2026-01-05 → 2026-01-06")
                .doesNotContainKey("training.opinionDue");

        apply(decree());

        assertThat(cases.timersAt("BoundaryEvent_OpinionsClosed"))
                .containsEntry(walk.number(), LocalDate.of(2026, 1, 6));
    }

    @Test
    void theSevenWorkingDaysOfTheAppraisalMove() {
        PlanWalk walk = begun().drafted();
        itIs(LocalDate.of(2025, 12, 24));
        walk.writes(PlanWalk.ENDORSER, "EndorsePlan", "outcome", "ENDORSED").writes(PlanWalk.ENDORSER, "SubmitPlan");
        assertThat(walk.due(APPRAISER, "UserTask_AppraisePlan")).isEqualTo(LocalDate.of(2026, 1, 5));
        itIs(ANNOUNCED);
        assertThat(moves(walk)).containsOnly(Map.entry("training.UserTask_AppraisePlan", "2026-01-05 → 2026-01-06"));

        apply(decree());

        assertThat(walk.due(APPRAISER, "UserTask_AppraisePlan")).isEqualTo(LocalDate.of(2026, 1, 6));
    }
}
