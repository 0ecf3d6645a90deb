package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tiencu.conversion.plans.ConversionPlan;
import vn.tiencu.conversion.plans.PlanRequest;
import vn.tiencu.kernel.Refused;

/** A unit's yearly plan on all its ways (Luật 36/2018, Điều 26). */
abstract class PlanWalks extends ConversionVerbs {

    @Test
    void aPublishedPlanBeginsAMoveForEachPersonAndKeepsItsPapers() {
        String plan = published(INVESTMENT, REGISTRATION);

        assertThat(planEnd(plan)).isEqualTo("EndEvent_PlanCarriedOut");
        assertThat(paperKinds(plan)).containsExactlyInAnyOrder("conversion.plan", "conversion.planDecision");
        assertThat(plans.get(plan).decision().number()).matches("\\d+/QĐ-STC");
        assertThat(movesOf(plan)).hasSize(2).allMatch(each -> openTasks(each).equals(List.of("UserTask_NotifyPerson")));
    }

    @Test
    void theLeadershipSendsAPlanBackWithItsReason() {
        String plan = drafted(INVESTMENT);
        committeeAgrees(plan);

        refused(Refused.Kind.RULES, "reasonNeeded", () -> decides(plan, "RETURNED", ""));
        decides(plan, "RETURNED", "Chọn lại nơi đến.");

        assertThat(openTasks(plan)).containsExactly("UserTask_DraftPlan");
        assertThat(plans.get(plan).stage()).isEqualTo(ConversionPlan.Stage.DRAFT);
    }

    @Test
    void noPlanIsIssuedAndTheReasonIsKept() {
        String plan = drafted(INVESTMENT);
        committeeAgrees(plan);
        decides(plan, "REFUSED", "Đang sắp xếp lại tổ chức.");

        assertThat(planEnd(plan)).isEqualTo("EndEvent_PlanRefused");
        assertThat(Objects.requireNonNull(plans.get(plan).end()).reason()).contains("Đang sắp xếp lại tổ chức.");
    }

    @Test
    void aPlanIsWithdrawnUntilItIsPublished() {
        String plan = drafted(INVESTMENT);
        desk.withdraw(plan, "Làm lại", caller(OFFICE));
        assertThat(planEnd(plan)).isEqualTo("EndEvent_PlanWithdrawn");

        String published = published(INVESTMENT);
        refused(Refused.Kind.CONFLICT, "tooLate", () -> desk.withdraw(published, "Muộn", caller(OFFICE)));
    }

    @Test
    void aUnitWithoutPartyCommitteeGoesStraightToItsLeadership() {
        jdbc.sql("UPDATE identity_member SET valid_to = ? WHERE body_key = ? AND valid_to IS NULL")
                .params(TODAY.minusDays(1), "cap-uy-so-tai-chinh")
                .update();
        try {
            assertThat(openTasks(drafted(INVESTMENT))).containsExactly("UserTask_ApprovePlan");
        } finally {
            jdbc.sql("UPDATE identity_member SET valid_to = NULL WHERE body_key = ? AND valid_to = ?")
                    .params("cap-uy-so-tai-chinh", TODAY.minusDays(1))
                    .update();
        }
    }

    @Test
    void oneUnitHasOneOpenPlanForAYear() {
        begin();
        refused(Refused.Kind.CONFLICT, "alreadyOpen", this::begin);
        assertThat(desk.begin(new PlanRequest(UNIT, YEAR - 1), caller(OFFICE)).year())
                .isEqualTo(YEAR - 1);
    }

    @Test
    void onlyTheUnitsOfficeAndLeadershipMakeItsPlan() {
        refused(
                Refused.Kind.FORBIDDEN,
                "forbidden",
                () -> desk.begin(new PlanRequest(UNIT, YEAR), caller("yte.tochuc")));
        String plan = begin();
        refused(Refused.Kind.NOT_FOUND, "notFound", () -> desk.write(plan, List.of(INVESTMENT), caller("yte.tochuc")));
        desk.write(plan, List.of(INVESTMENT), caller(OFFICE));
        does(OFFICE, plan, "UserTask_DraftPlan", Map.of());
        refused(Refused.Kind.CONFLICT, "notInDraft", () -> desk.write(plan, List.of(), caller(OFFICE)));
    }
}
