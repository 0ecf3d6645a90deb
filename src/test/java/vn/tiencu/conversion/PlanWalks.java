package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.conversion.PlanOfAUnit.HAND_OVER_BY;
import static vn.tiencu.conversion.PlanOfAUnit.MOVE_ON;
import static vn.tiencu.conversion.PlanOfAUnit.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiencu.conversion.lists.Assignment;
import vn.tiencu.kernel.Refused;
import vn.tiencu.kernel.Refused.Kind;

/** A unit's yearly plan, from the radar to everybody's move, and what is refused on the way. */
abstract class PlanWalks extends ConversionHouse {

    @Test
    void thePlanBeginsWithThoseWhomTheRadarFinds() {
        PlanOfAUnit plan = PlanOfAUnit.begun(this);
        assertThat(plan.number()).matches("CD-2026-\\d{6}");
        assertThat(plans.lines(plan.number()))
                .extracting(PlanLine::personId)
                .containsAll(PlanOfAUnit.movable(this).stream()
                        .map(Assignment::personId)
                        .toList());
    }

    @Test
    void aPublishedPlanBeginsOneMoveForEachLine() {
        PlanOfAUnit plan = PlanOfAUnit.begun(this).listsTwo().drafted();
        plan.answered("APPROVED").signed().numbered().published();
        assertThat(plan.end()).isEqualTo("EndEvent_PlanPublished");
        assertThat(plans.lines(plan.number())).hasSize(2).allSatisfy(line -> {
            assertThat(line.moveNumber()).matches("CV-2026-\\d{6}");
            assertThat(open(String.valueOf(line.moveNumber()))).containsExactly("UserTask_NotifyPerson");
        });
    }

    @Test
    void theLeadershipMayHaveItDraftedAgainOrDropIt() {
        PlanOfAUnit plan = PlanOfAUnit.begun(this).listsTwo().drafted().answered("RETURNED");
        assertThat(open(plan.number())).containsExactly("UserTask_DraftPlan");
        assertThat(plan.drafted().answered("REFUSED").end()).isEqualTo("EndEvent_PlanRefused");
    }

    @Test
    void itIsDroppedBeforeTheSignatureAndNotAfter() {
        PlanOfAUnit plan = PlanOfAUnit.begun(this).listsTwo().drafted();
        plans.withdraw(plan.number(), "Sắp xếp lại tổ chức.", caller(OFFICE));
        assertThat(plan.end()).isEqualTo("EndEvent_PlanWithdrawn");

        PlanOfAUnit signed = PlanOfAUnit.begun(this)
                .listsTwo()
                .drafted()
                .answered("APPROVED")
                .signed();
        refused(Kind.CONFLICT, () -> plans.withdraw(signed.number(), "Muộn.", caller(OFFICE)), "tooLate");
        refused(Kind.CONFLICT, signed::listsTwo, "notDraft");
    }

    @Test
    void aUnitHasOneOpenPlanOfAYearAndOnlyItsOwnOfficeBeginsIt() {
        PlanOfAUnit.begun(this);
        refused(Kind.CONFLICT, () -> PlanOfAUnit.begun(this), "alreadyOpen");
        refused(Kind.FORBIDDEN, () -> plans.begin(new PlanRequest("so-y-te", 2027, null), caller(OFFICE)), "forbidden");
    }

    @Test
    void nobodyStandsInAPlanTwice() {
        PlanOfAUnit plan = PlanOfAUnit.begun(this);
        PlanLine.Entry line = entry(PlanOfAUnit.movable(this).get(0), MOVE_ON, HAND_OVER_BY);
        Refused refused = refused(Kind.RULES, () -> plan.lists(line, line), "personTwice");
        assertThat(refused.refusals()).allMatch(each -> each.citation() != null);
    }

    @Test
    void aPersonOfAnotherUnitIsNotInThePlan() {
        PlanOfAUnit plan = PlanOfAUnit.begun(this);
        Assignment stranger = assignments.ofBody("so-y-te", today()).get(0);
        refused(Kind.RULES, () -> plan.lists(entry(stranger, MOVE_ON, HAND_OVER_BY)), "notInUnit");
        assertThat(List.copyOf(plans.known(null, 5, caller("yte.tochuc"))))
                .noneMatch(each -> each.number().toString().equals(plan.number()));
    }
}
