package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiencu.conversion.lists.Assignment;
import vn.tiencu.conversion.lists.GroundKind;
import vn.tiencu.conversion.lists.Grounds.NewGround;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.kernel.Refused;

/** The move of one person from the notice to the new assignment (NĐ 59/2019, Điều 37). */
abstract class MoveWalks extends ConversionVerbs {

    @Test
    void thePersonIsToldMovedAndAtWorkInTheNewPosition() {
        String move = due();
        assertThat(openTasks(move)).containsExactly("UserTask_SignTransfer");
        does(DIRECTOR, move, "UserTask_SignTransfer", Map.of("signedOn", today()));
        does(CLERK, move, "UserTask_NumberTransfer", Map.of("issuedOn", today()));
        does(OFFICE, move, "UserTask_ConfirmHandover", handOver());

        assertThat(moveEnd(move).element()).isEqualTo("EndEvent_Moved");
        Assignment now = assignments.current("cb-2004", today()).orElseThrow();
        assertThat(now.position()).isEqualTo("TC-4");
        assertThat(now.unitId()).isEqualTo("so-tai-chinh-van-phong");
        assertThat(now.paperNumber()).isEqualTo(moves.get(move).transfer().number());
        assertThat(now.paperDate()).isEqualTo(MOVE_ON);
        assertThat(paperKinds(move))
                .containsExactlyInAnyOrder(
                        "conversion.notice", "conversion.transferDecision", "conversion.handOverMinutes");
    }

    private Map<String, Object> handOver() {
        return Map.of(
                "handedOverOn",
                today(),
                "receiver",
                "Trần Văn Nhận",
                "witness",
                "Lê Thị Chứng",
                "handedOver",
                "Hồ sơ các dự án đang theo dõi.");
    }

    @Test
    void theMoveWaitsForItsDay() {
        String move = notified();
        assertThat(moves.get(move).stage()).isEqualTo(ConversionMove.Stage.WAITING);
        itIs(MOVE_ON.minusDays(1));
        runDueTimers();
        assertThat(openTasks(move)).isEmpty();
    }

    @Test
    void theNoticeIsDueThirtyDaysBeforeTheMove() {
        assertThat(due(OFFICE, begun(), "UserTask_NotifyPerson")).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void aLateNoticeMovesTheDayBack() {
        String move = begun();
        itIs(MOVE_ON.minusDays(10));
        Map<String, Object> late = Map.of("noticeOn", today());
        Refused refused =
                refused(Refused.Kind.RULES, "noticeTooShort", () -> does(OFFICE, move, "UserTask_NotifyPerson", late));
        assertThat(refused.refusals().get(0).field()).isEqualTo("moveOn");

        LocalDate later = today().plusDays(30);
        does(OFFICE, move, "UserTask_NotifyPerson", Map.of("noticeOn", today(), "moveOn", later));
        assertThat(moves.get(move).moveOn()).isEqualTo(later);
    }

    @Test
    void aGroundThatArisesLeavesThePersonInPlaceWithItsArticle() {
        String move = due();
        refused(Refused.Kind.RULES, "noGround", () -> moveDesk.defer(move, caller(OFFICE)));
        grounds.add(new NewGround("cb-2004", GroundKind.ILLNESS, today(), null, "Giấy xác nhận 12/BV"), caller(OFFICE));
        refused(
                Refused.Kind.RULES,
                "deferred",
                () -> does(DIRECTOR, move, "UserTask_SignTransfer", Map.of("signedOn", today())));
        moveDesk.defer(move, caller(OFFICE));

        assertThat(moveEnd(move).element()).isEqualTo("EndEvent_MoveDeferred");
        assertThat(moveEnd(move).reason()).contains("NĐ 59/2019, Điều 38.3");
        assertThat(assignments.current("cb-2004", today()).orElseThrow().position())
                .isEqualTo("DT-4");
    }

    @Test
    void aSignedTransferIsNotDeferredAnyMore() {
        String move = due();
        does(DIRECTOR, move, "UserTask_SignTransfer", Map.of("signedOn", today()));
        refused(Refused.Kind.CONFLICT, "tooLate", () -> moveDesk.defer(move, caller(OFFICE)));
    }
}
