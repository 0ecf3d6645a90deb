package vn.tiencu.conversion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tiencu.conversion.complaints.ComplaintRequest;
import vn.tiencu.conversion.moves.ConversionMove;
import vn.tiencu.conversion.plans.LineRequest;
import vn.tiencu.conversion.plans.PlanRequest;

/** What people of the Department of Finance do with a plan and its moves. */
abstract class ConversionVerbs extends ConversionHouse {

    static final String UNIT = "so-tai-chinh";
    static final String OFFICE = "taichinh.tochuc1";
    static final String DIRECTOR = "taichinh.giamdoc";
    static final String CLERK = "taichinh.vanthu";
    static final String CHAIRMAN = "ubnd.chutich";
    static final int YEAR = 2027;

    /** A Monday in January, ten weeks ahead. */
    static final LocalDate MOVE_ON = LocalDate.of(2027, 1, 11);

    static final LineRequest INVESTMENT = line("cb-2004", "DT-4");
    static final LineRequest REGISTRATION = line("cb-2017", "DT-7");

    static LineRequest line(String personId, String position) {
        return new LineRequest(
                personId,
                position,
                "TC-4",
                "so-tai-chinh-van-phong",
                "Chuyên viên thẩm định, quyết toán",
                MOVE_ON,
                "Hết thời hạn giữ vị trí");
    }

    String begin() {
        return desk.begin(new PlanRequest(UNIT, YEAR), caller(OFFICE)).number().toString();
    }

    /** A plan with these people, put forward by the office. */
    String drafted(LineRequest... lines) {
        String number = begin();
        desk.write(number, List.of(lines), caller(OFFICE));
        does(OFFICE, number, "UserTask_DraftPlan", Map.of("remarks", "Mỗi phòng giữ ít nhất hai người cũ."));
        return number;
    }

    void committeeAgrees(String number) {
        does(
                "taichinh.capuy",
                number,
                "UserTask_GiveCommitteeOpinion",
                Map.of("opinion", "AGREED", "meetingOn", today()));
    }

    void decides(String number, String decision, String reason) {
        does(DIRECTOR, number, "UserTask_ApprovePlan", Map.of("decision", decision, "reason", reason));
    }

    String published(LineRequest... lines) {
        String number = drafted(lines);
        committeeAgrees(number);
        decides(number, "APPROVED", "");
        does(DIRECTOR, number, "UserTask_SignPlan", Map.of("signedOn", today()));
        does(CLERK, number, "UserTask_IssueNumber", Map.of("issuedOn", today()));
        does(
                OFFICE,
                number,
                "UserTask_PublishPlan",
                Map.of("publishedOn", today(), "place", "Bảng tin và trang nội bộ của Sở"));
        return number;
    }

    /** The move of the only line of a plan just published. */
    String begun() {
        return movesOf(published(INVESTMENT)).get(0);
    }

    List<String> movesOf(String plan) {
        return moves.before(plan, null, 100).stream()
                .map(each -> each.number().toString())
                .sorted()
                .toList();
    }

    String notified() {
        String move = begun();
        does(OFFICE, move, "UserTask_NotifyPerson", Map.of("noticeOn", today()));
        return move;
    }

    /** The day has come and the transfer waits for the head. */
    String due() {
        String move = notified();
        itIs(MOVE_ON);
        runDueTimers();
        return move;
    }

    String complained(String move) {
        return complaintDesk
                .file(move, new ComplaintRequest("Bị chuyển vì đã phản ánh sai phạm.", null), caller(OFFICE))
                .number()
                .toString();
    }

    void superiorDecides(String complaint, String upheld) {
        does(
                CHAIRMAN,
                complaint,
                "UserTask_DecideComplaint",
                Map.of("upheld", upheld, "findings", "Đã xác minh tại đơn vị.", "signedOn", today()));
        does("ubnd.vanthu", complaint, "UserTask_NumberComplaintDecision", Map.of("issuedOn", today()));
    }

    String planEnd(String number) {
        return Objects.requireNonNull(plans.get(number).end(), () -> number + " runs on")
                .element();
    }

    ConversionMove.End moveEnd(String number) {
        return Objects.requireNonNull(moves.get(number).end(), () -> number + " runs on");
    }
}
