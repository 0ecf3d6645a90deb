package vn.tiencu.appointment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.Stage;
import vn.tiencu.appointment.store.Opinions;
import vn.tiencu.identity.Member;
import vn.tiencu.kernel.Period;

/** Every paper of an appointment but the minutes, with the facts of one case. */
class CasePapersTest extends CaseOnPaper {

    private static final String POST = "Phó Giám đốc Sở Nội vụ";

    @Test
    void permissionIsAskedForAndAnsweredInTheFormOfEachBody() throws IOException {
        room.permissionRequest(about(Stage.PERMISSION), BY);
        room.permissionAnswer(about(Stage.PERMISSION), true, Nomination.PERMITTED, "Lưu ý cơ cấu nữ.", BY);
        assertThat(text("permissionRequest"))
                .contains("SỞ NỘI VỤ", "Số: 01/TTr-SNV", "Ban Thường vụ Tỉnh ủy", POST, "nguồn nhân sự tại chỗ")
                .contains("bà Đặng Thị Ngọc Hà, sinh ngày 12/03/1982", "GIÁM ĐỐC", "Nguyễn Minh Đức");
        assertThat(text("permissionAnswer"))
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "Số 01-CV/TU", "Tờ trình số 01/TTr-SNV ngày 07/09/2026")
                .contains("28/10/2026", "30 ngày làm việc", "Lưu ý cơ cấu nữ.", "BÍ THƯ", "Hồ Thị Thu Thủy");
    }

    @Test
    void theCommitteeGivesItsOpinionInPartyForm() throws IOException {
        room.committeeOpinion(about(Stage.STEP_5), "AGREED", DAY, "Phẩm chất tốt.\nCó triển vọng.", BY);
        assertThat(text("committeeOpinion"))
                .contains("CẤP ỦY SỞ NỘI VỤ", "Số 01-CV/", "Phẩm chất tốt.", "Nhất trí giới thiệu", "T/M ĐẢNG ỦY");
    }

    @Test
    void theLateAgencySaysWhatIsDoneAndSinceWhenItIsLate() throws IOException {
        department.acted("UserTask_HoldStep1", "HELD", DAY, "x");
        room.overdueReport(about(Stage.STEP_4), "Hoãn do thiên tai.", LocalDate.of(2026, 12, 10), BY);
        assertThat(text("overdueReport"))
                .contains("28/10/2026", "quá hạn 19 ngày làm việc", "Hoãn do thiên tai.", "10/12/2026")
                .contains("Bước 1: Tập thể lãnh đạo (lần 1), ngày 05/10/2026", "Bước 4");
    }

    @Test
    void theProposalRefersToThePapersBeforeItAndCountsNothing() throws IOException {
        propose();
        assertThat(text("proposal"))
                .contains("Công văn số 01-CV/TU", "Thông qua danh sách: Đặng Thị Ngọc Hà", "Theo biên bản kiểm phiếu")
                .contains("thạc sĩ, Quản lý công", "cao cấp lý luận chính trị", "2025: hoàn thành xuất sắc nhiệm vụ")
                .contains("Nhất trí giới thiệu", "không có.", "Kính đề nghị.");
    }

    @Test
    void theAppraisalListsEveryBodyAndItsSilence() throws IOException {
        propose();
        room.opinionRequest(about(Stage.APPRAISAL), "thanh-tra-tinh", LocalDate.of(2026, 11, 30));
        room.opinionAnswer(
                about(Stage.APPRAISAL), "thanh-tra-tinh", "AGREE_WITH_CONDITIONS", DAY, "Xong kết luận 05.", BY);
        when(department.opinions.of(Nomination.NUMBER))
                .thenReturn(List.of(
                        new Opinions.Row("cong-an-tinh", DAY, DAY.plusDays(9), null, null, null),
                        new Opinions.Row(
                                "thanh-tra-tinh",
                                DAY,
                                DAY.plusDays(9),
                                DAY.plusDays(5),
                                "AGREE_WITH_CONDITIONS",
                                "Xong.")));
        room.appraisalReport(about(Stage.APPRAISAL), "PROPOSE", LocalDate.of(2026, 11, 16), "Đủ điều kiện.", BY);
        assertThat(text("opinionRequest")).contains("Thanh tra tỉnh", "Số 01-CV/BTCTU", "30/11/2026");
        assertThat(text("opinionAnswer")).contains("Số: 01/TTT-VP", "Công văn số 01-CV/BTCTU", "Xong kết luận 05.");
        assertThat(text("appraisalReport"))
                .contains("Thời gian giữ chức vụ", "38 tháng", "Đạt", "Không trả lời trong thời hạn", "14/10/2026")
                .contains("Thanh tra tỉnh: Đồng ý có điều kiện. Xong.", "Lê Văn Quý", "Đủ điều kiện.");
    }

    @Test
    void theDecisionIsSignedByTheChairAndNumberedByTheRegister() throws IOException {
        var closed = meeting(Step.DECISION, 28);
        when(department.counts.meetings(Nomination.NUMBER)).thenReturn(List.of(closed));
        var chair = new Member("ubnd-tinh", "chu-tich", "HEAD", Period.since(DAY));
        String id = room.decisionDraft(about(Stage.SIGNATURE), chair, BY);
        var before = about(Stage.SIGNATURE);
        var numbered = new Appointment.Decision(DAY, DAY, "chu-tich", null, id, null, null, null, null);
        var signed = new Appointment(
                before.number(),
                before.postId(),
                before.unitId(),
                before.period(),
                before.nomineeId(),
                "",
                "",
                "",
                before.startedOn(),
                Stage.SIGNATURE,
                before.parties(),
                "1",
                null,
                null,
                null,
                "ha",
                numbered,
                null);
        assertThat(papers.get(id).draft()).isTrue();
        assertThat(room.issueDecision(signed, LocalDate.of(2026, 11, 23), BY)).isEqualTo("01/QĐ-UBND");
        assertThat(text("decision"))
                .contains("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI", "ngày 23 tháng 11 năm 2026")
                .contains("kết luận của Ban Thường vụ Tỉnh ủy tại hội nghị ngày 05/10/2026", "05 năm", "01/12/2026")
                .contains("bà Đặng Thị Ngọc Hà", "Phan Thái Bình An")
                .doesNotContain("TM.");
    }

    @Test
    void theHeadOfADepartmentDecidesOnAHeadOfDivisionUnderTheDepartmentsOwnName() throws IOException {
        var division = Nomination.ofDivision();
        department.post(division.postId(), "phong-cong-chuc", "Trưởng phòng Công chức, viên chức", "HEAD");
        department.seat("to-chuc-so-noi-vu", "khoi", "HEAD");
        room.proposal(division, DAY, "Kính trình.", BY);
        var head = new Member("lanh-dao-so-noi-vu", "giam-doc", "HEAD", Period.since(DAY));
        room.decisionDraft(division, head, BY);
        assertThat(text("proposal")).contains("Kính gửi: Giám đốc Sở Nội vụ", "CHÁNH VĂN PHÒNG SỞ NỘI VỤ Võ Minh Khôi");
        assertThat(text("decision"))
                .contains("/QĐ-SNV", "GIÁM ĐỐC SỞ NỘI VỤ", "giữ chức vụ Trưởng phòng Công chức, viên chức, Sở Nội vụ")
                .doesNotContain("Theo kết luận");
    }

    private void propose() {
        department.acted("UserTask_HoldStep1", "HELD", DAY, "x");
        department.acted("UserTask_GiveCommitteeOpinion", "AGREED", DAY, "Phẩm chất tốt.");
        department.acted("UserTask_VerifyNewIssues", "NONE", null, "x");
        var closed = meeting(Step.STEP_5, 2);
        when(department.counts.meetings(Nomination.NUMBER)).thenReturn(List.of(closed));
        room.permissionAnswer(about(Stage.PERMISSION), true, Nomination.PERMITTED, "Đồng ý.", BY);
        room.proposal(about(Stage.DOSSIER), DAY, "Kính đề nghị.", BY);
    }
}
