package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiencu.conversion.complaints.Complaint;
import vn.tiencu.conversion.complaints.ComplaintRequest;
import vn.tiencu.kernel.Refused;

/** A complaint brings the move to a stand until the superior body has decided (Luật 36/2018, Điều 24.4). */
abstract class ComplaintWalks extends ConversionVerbs {

    @Test
    void nothingIsDoneInTheMoveWhileAComplaintIsDecided() {
        String move = due();
        complained(move);

        Map<String, Object> form = Map.of("signedOn", today());
        refused(Refused.Kind.CONFLICT, "caseSuspended", () -> does(DIRECTOR, move, "UserTask_SignTransfer", form));
        refused(Refused.Kind.CONFLICT, "alreadyOpen", () -> complained(move));
    }

    @Test
    void theDayOfTheMoveDoesNotComeWhileAComplaintIsDecided() {
        String move = notified();
        itIs(MOVE_ON.minusDays(3));
        String complaint = complained(move);
        itIs(MOVE_ON.plusDays(2));
        runDueTimers();
        assertThat(openTasks(move)).isEmpty();

        superiorDecides(complaint, "NO");
        assertThat(moves.get(move).moveOn()).as("three working days lost").isEqualTo(MOVE_ON.plusDays(3));
        runDueTimers();
        assertThat(openTasks(move)).isEmpty();
        itIs(MOVE_ON.plusDays(3));
        runDueTimers();
        assertThat(openTasks(move)).containsExactly("UserTask_SignTransfer");
    }

    @Test
    void aRejectedComplaintGivesTheTaskItsLostDaysBack() {
        String move = due();
        LocalDate before = due(DIRECTOR, move, "UserTask_SignTransfer");
        String complaint = complained(move);
        itIs(MOVE_ON.plusDays(7));
        superiorDecides(complaint, "NO");

        assertThat(complaints.get(complaint).end())
                .extracting(Complaint.End::element)
                .isEqualTo("EndEvent_ComplaintRejected");
        assertThat(due(DIRECTOR, move, "UserTask_SignTransfer")).isEqualTo(before.plusDays(7));
        does(DIRECTOR, move, "UserTask_SignTransfer", Map.of("signedOn", today()));
    }

    @Test
    void anUpheldComplaintCancelsTheMove() {
        String move = due();
        String complaint = complained(move);
        superiorDecides(complaint, "YES");

        assertThat(complaints.get(complaint).end())
                .extracting(Complaint.End::element)
                .isEqualTo("EndEvent_ComplaintUpheld");
        assertThat(moveEnd(move).element()).isEqualTo("EndEvent_MoveCancelled");
        assertThat(moveEnd(move).reason())
                .contains(String.valueOf(complaints.get(complaint).verdict().number()));
        assertThat(assignments.current("cb-2004", today()).orElseThrow().position())
                .isEqualTo("DT-4");
        assertThat(paperKinds(complaint)).containsExactly("conversion.complaintDecision");
    }

    @Test
    void theUnitComplainedOfDoesNotReadTheComplaintAndAStrangerFilesNone() {
        String move = begun();
        refused(
                Refused.Kind.FORBIDDEN,
                "forbidden",
                () -> complaintDesk.file(move, new ComplaintRequest("Không đúng", null), caller(CLERK)));
        refused(
                Refused.Kind.NOT_FOUND,
                "notFound",
                () -> complaintDesk.file(move, new ComplaintRequest("Không đúng", null), caller("yte.tochuc")));
    }
}
