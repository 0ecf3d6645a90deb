package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.conversion.PlanOfAUnit.HAND_OVER_BY;
import static vn.tiencu.conversion.PlanOfAUnit.MOVE_ON;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tiencu.conversion.lists.Assignment;
import vn.tiencu.conversion.lists.GroundKind;
import vn.tiencu.conversion.lists.Grounds;
import vn.tiencu.kernel.Refused.Kind;

/** One person's move, with what may stop it. */
abstract class MoveWalks extends ConversionHouse {

    private String move = "";

    private ConversionMove now() {
        return moves.readable(move, caller(OFFICE));
    }

    private String end() {
        return Objects.requireNonNull(now().end(), () -> "runs on: " + open(move))
                .element();
    }

    private void begins() {
        move = PlanOfAUnit.begun(this).firstMove();
    }

    private void isNotified() {
        does(OFFICE, move, "NotifyPerson", Map.of("documentDate", today()));
    }

    @Test
    void fromTheNoticeToTheNewAssignment() {
        begins();
        isNotified();
        assertThat(open(move)).isEmpty();
        comesTo(MOVE_ON.minusDays(1));
        assertThat(open(move)).as("a day before").isEmpty();
        comesTo(MOVE_ON);
        does(HEAD, move, "SignTransfer", Map.of("signedOn", today()));
        refused(Kind.CONFLICT, () -> moves.cancel(move, "Muộn.", caller(OFFICE)), "tooLate");
        does(CLERK, move, "NumberTransfer", Map.of("issuedOn", today()));
        assertThat(due(OFFICE, move, "ConfirmHandOver")).isBeforeOrEqualTo(HAND_OVER_BY);
        does(
                OFFICE,
                move,
                "ConfirmHandOver",
                Map.of("handedOverOn", today(), "receiver", "Trần A", "witness", "Lê B", "content", "Hồ sơ."));
        assertThat(end()).isEqualTo("EndEvent_Moved");
        Assignment held = assignments.current(now().personId(), today()).orElseThrow();
        assertThat(held.paperDate()).isEqualTo(MOVE_ON);
        assertThat(held.paperNumber()).isEqualTo(now().decision().number());
        assertThat(held.duties()).isEqualTo("Chuyên viên theo dõi địa bàn khác");
    }

    @Test
    void theNoticeComesInTimeOrNotAtAll() {
        begins();
        assertThat(due(OFFICE, move, "NotifyPerson")).isBeforeOrEqualTo(MOVE_ON.minusDays(30));
        itIs(MOVE_ON.minusDays(29));
        refused(Kind.RULES, this::isNotified, "noticeTooLate");
        itIs(MOVE_ON.minusDays(30));
        isNotified();
        assertThat(now().stage()).isEqualTo(ConversionMove.Stage.WAITING);
    }

    @Test
    void aGroundThatArisesForbidsTheSignatureAndDefersTheMove() {
        begins();
        isNotified();
        refused(Kind.RULES, () -> moves.defer(move, caller(OFFICE)), "noGround");
        comesTo(MOVE_ON);
        grounds.add(
                new Grounds.NewGround(
                        now().personId(),
                        GroundKind.ILLNESS,
                        today().minusDays(1),
                        null,
                        "Giấy xác nhận của bệnh viện"),
                caller(OFFICE));
        refused(Kind.RULES, () -> does(HEAD, move, "SignTransfer", Map.of("signedOn", today())), "groundArisen");
        moves.defer(move, caller(OFFICE));
        assertThat(end()).isEqualTo("EndEvent_MoveDeferred");
        assertThat(Objects.requireNonNull(now().end()).reason()).contains("NĐ 59/2019, Điều 38");
        refused(Kind.CONFLICT, () -> moves.defer(move, caller(OFFICE)), "caseEnded");
        refused(Kind.CONFLICT, () -> moves.cancel(move, "Muộn.", caller(OFFICE)), "caseEnded");
        jdbc.sql("DELETE FROM conversion_ground WHERE person_id = ?")
                .param(now().personId())
                .update();
    }

    @Test
    void aMoveIsCancelledWithItsReason() {
        begins();
        moves.cancel(move, "Giải thể phòng.", caller(HEAD));
        assertThat(end()).isEqualTo("EndEvent_MoveCancelled");
        assertThat(Objects.requireNonNull(now().end()).reason()).contains("Giải thể phòng.");
    }

    @Test
    void whileAComplaintIsExaminedNothingCanBeDone() {
        begins();
        String complaint = complains(move);
        assertThat(complaint).matches("KN-2026-\\d{6}");
        refused(Kind.CONFLICT, this::isNotified, "caseStandsStill");
        refused(Kind.CONFLICT, () -> moves.cancel(move, "Thôi.", caller(OFFICE)), "moveStandsStill");
        refused(Kind.CONFLICT, () -> complains(move), "moveStandsStill");
        assertThat(due(SUPERIOR, complaint, "DecideComplaint")).isAfterOrEqualTo(today().plusDays(30));
    }

    @Test
    void afterARejectedComplaintTheTermOfATaskMovesByTheDaysLost() {
        begins();
        LocalDate before = due(OFFICE, move, "NotifyPerson");
        String complaint = complains(move);
        itIs(BEGIN.plusDays(14));
        decides(complaint, "REJECTED");
        assertThat(due(OFFICE, move, "NotifyPerson")).isEqualTo(before.plusDays(14));
        assertThat(now().moveOn()).isEqualTo(MOVE_ON.plusDays(14));
        assertThat(now().daysLost()).isEqualTo(14);
        isNotified();
    }

    @Test
    void timersStandStillAndRingLater() {
        begins();
        isNotified();
        String complaint = complains(move);
        comesTo(MOVE_ON.plusDays(1));
        assertThat(open(move)).as("the day of the move while it stands still").isEmpty();
        int lost = (int) ChronoUnit.DAYS.between(BEGIN, today());
        decides(complaint, "REJECTED");
        runDueTimers();
        assertThat(open(move)).as("the day has moved").isEmpty();
        comesTo(MOVE_ON.plusDays(lost));
        assertThat(open(move)).containsExactly("UserTask_SignTransfer");
    }

    @Test
    void anUpheldComplaintCancelsTheMove() {
        begins();
        isNotified();
        String complaint = complains(move);
        decides(complaint, "UPHELD");
        assertThat(complaints.readable(complaint, caller(OFFICE)).end())
                .isNotNull()
                .satisfies(
                        end -> assertThat(Objects.requireNonNull(end).element()).isEqualTo("EndEvent_ComplaintUpheld"));
        assertThat(end()).isEqualTo("EndEvent_MoveCancelled");
    }

    @Test
    void aComplaintTakenBackLetsTheMoveGoOn() {
        begins();
        String complaint = complains(move);
        refused(Kind.FORBIDDEN, () -> complaints.withdraw(complaint, "Không.", caller(HEAD)), "forbidden");
        complaints.withdraw(complaint, "Đã được giải thích.", caller(OFFICE));
        isNotified();
        assertThat(now().stage()).isEqualTo(ConversionMove.Stage.WAITING);
    }
}
