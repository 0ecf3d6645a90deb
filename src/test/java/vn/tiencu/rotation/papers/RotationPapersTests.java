package vn.tiencu.rotation.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.rotation.papers.SampleRotations.CASE;
import static vn.tiencu.rotation.papers.SampleRotations.DAY;
import static vn.tiencu.rotation.papers.SampleRotations.FROM;
import static vn.tiencu.rotation.papers.SampleRotations.PERSON;
import static vn.tiencu.rotation.papers.SampleRotations.PLAN;
import static vn.tiencu.rotation.papers.SampleRotations.POST;
import static vn.tiencu.rotation.papers.SampleRotations.SHORT;
import static vn.tiencu.rotation.papers.SampleRotations.asked;
import static vn.tiencu.rotation.papers.SampleRotations.move;
import static vn.tiencu.rotation.papers.SampleRotations.plan;
import static vn.tiencu.rotation.papers.SampleRotations.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Member;
import vn.tiencu.rotation.AskedUnit;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationAssignment.Evaluation;
import vn.tiencu.rotation.RotationAssignment.Opinion;
import vn.tiencu.rotation.RotationLine;
import vn.tiencu.rotation.RotationPapers;
import vn.tiencu.rotation.rules.Group;

/** Every paper of a yearly plan and of one person's rotation, from the policy to the placement. */
class RotationPapersTests extends RotationPaperHouse {

    private static final String HEALTH = "lanh-dao-so-y-te";
    private static final String FINANCE = "lanh-dao-so-tai-chinh";
    private static final LocalDate END = LocalDate.of(2030, 2, 28);

    @Autowired
    RotationPapers room;

    @Autowired
    RotationNames names;

    @Autowired
    Bodies bodies;

    @BeforeAll
    void thePlanOfAYear() {
        var board = caller("bantochuc.photruong");
        List<RotationLine> lines = List.of(new RotationLine(
                "line-1", PLAN, PERSON, Group.PLANNED, "Có triển vọng.", FINANCE, POST, 36, "Bồi dưỡng trước.", null));
        AskedUnit finance = asked("so-tai-chinh", true, null);
        AskedUnit health = asked("so-y-te", false, "Đơn vị đang sắp xếp lại.");
        room.planSubmission(plan(), DAY.minusDays(40), "Đã rà soát đội ngũ.", board);
        room.call(plan(), List.of(FINANCE, HEALTH), DAY.minusDays(30), DAY.minusDays(20), "Sớm gửi.", board);
        room.proposal(plan(), finance, lines, DAY.minusDays(25), caller("taichinh.giamdoc"));
        room.proposal(plan(), health, List.of(), DAY.minusDays(24), caller("yte.giamdoc"));
        room.list(plan(), lines, List.of(finance, health), DAY.minusDays(10), "Kính trình.", board);
        String id = room.plan(plan(), lines, head("ban-thuong-vu"), DAY, caller("btv.bithu"));
        room.issue(id, DAY, caller("tinhuy.vanthu"));
    }

    @BeforeAll
    void oneRotation() {
        var board = caller("bantochuc.photruong");
        RotationAssignment about = move(CASE, 36, null);
        Opinion refused = said("RECEIVING", HEALTH, DAY.plusDays(9), "DISAGREE", "Đã đủ số lượng cấp phó.");
        Opinion remark = said("REMARK", FINANCE, DAY.plusDays(2), null, "Có năng lực, uy tín.");
        room.remarks(about, FINANCE, DAY.plusDays(2), "Có năng lực, uy tín.", caller("taichinh.giamdoc"));
        room.opinionRequest(about, HEALTH, DAY.plusDays(5), DAY.plusDays(15));
        room.opinion(about, refused, caller("yte.giamdoc"));
        room.minutes(about, Objects.requireNonNull(about.meeting()), board);
        room.submission(about, List.of(remark, refused), DAY.plusDays(22), "Kính trình.", board);
        theDecision(about);
        theYearsAway(about);
        theEarlyEnd(move(SHORT, 24, "nơi đến sắp xếp lại tổ chức bộ máy"));
    }

    private void theDecision(RotationAssignment about) {
        String id = room.decision(about, head("ubnd-tinh"), DAY.plusDays(30), FROM, caller("ubnd.chutich"));
        room.issue(id, DAY.plusDays(30), caller("ubnd.vanthu"));
    }

    private void theYearsAway(RotationAssignment about) {
        var first = new Evaluation("YEAR", LocalDate.of(2027, 12, 20), "GOOD", "Hoàn thành tốt nhiệm vụ được giao.");
        var self = new Evaluation("SELF", END.minusDays(10), null, "Tôi đã cố gắng.");
        var last = new Evaluation("TERM", END, "EXCELLENT", "Có sáng kiến được công nhận.");
        room.yearly(about, FROM, first, caller("yte.giamdoc"));
        room.term(about, List.of(first, self), last, caller("yte.giamdoc"));
        LocalDate day = END.plusDays(12);
        String placed =
                room.placement(about, "STAYS", null, "Bố trí ổn định.", head("ubnd-tinh"), day, caller("ubnd.chutich"));
        room.issue(placed, day, caller("ubnd.vanthu"));
    }

    private void theEarlyEnd(RotationAssignment about) {
        theDecision(about);
        LocalDate day = DAY.plusMonths(15);
        String id = room.earlyEnd(about, 14, day, "Do yêu cầu nhiệm vụ.", head("ubnd-tinh"), caller("ubnd.chutich"));
        room.issue(id, day, caller("ubnd.vanthu"));
    }

    @ParameterizedTest
    @CsvSource({
        "planSubmission, LC-2026-000001",
        "callForPeople, LC-2026-000001",
        "unitProposal, LC-2026-000001",
        "listSubmission, LC-2026-000001",
        "plan, LC-2026-000001",
        "remarks, LN-2027-000001",
        "opinionRequest, LN-2027-000001",
        "opinionAnswer, LN-2027-000001",
        "meetingMinutes, LN-2027-000001",
        "submission, LN-2027-000001",
        "decision, LN-2027-000001",
        "yearlyEvaluation, LN-2027-000001",
        "termEvaluation, LN-2027-000001",
        "placementDecision, LN-2027-000001",
        "earlyEndDecision, LN-2027-000002"
    })
    void everyPaperIsMadeAgainWithTheSameBytesAsPdfAndDocx(String kind, String caseNumber) throws Exception {
        var paper = paper(caseNumber, kind);
        var again = press.print(rows.request(paper));
        assertThat(again.pdf()).isEqualTo(papers.pdf(paper));
        assertThat(again.docx()).isEqualTo(papers.docx(paper));
        assertThat(text(paper)).doesNotContain("{{");
        assertThat(docx(paper).getBodyElements()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    planSubmission | Số 01-TTr/BTCTU | Kính gửi: Ban Thường vụ Tỉnh ủy | xem xét, cho chủ trương
                    callForPeople  | Số 01-CV/BTCTU  | Kính gửi: - Sở Tài chính        | trường hợp không tiếp nhận phải nêu rõ lý do
                    listSubmission | Số 02-TTr/BTCTU | Đã đề nghị 2 cơ quan            | Sở Y tế: Đơn vị đang sắp xếp lại.
                    plan           | Số 01-KH/TU     | T/M BAN THƯỜNG VỤ BÍ THƯ        | Xét Tờ trình số 02-TTr/BTCTU
                    """)
    void thePapersOfAPlanHaveTheirNumberTheirIssuerAndReferToTheOneBefore(
            String kind, String number, String said, String refers) {
        assertThat(text(paper(PLAN, kind))).contains(number, said, refers);
    }

    @Test
    void aUnitNamesItsPeopleOrSaysWhyItTakesNobody() {
        List<String> written = papers.of(PLAN).stream()
                .filter(each -> each.kind().equals("rotation.unitProposal"))
                .map(this::text)
                .toList();
        assertThat(written)
                .hasSize(2)
                .allMatch(each -> each.contains("Thực hiện Công văn số 01-CV/BTCTU"))
                .anyMatch(each -> each.contains("Sẵn sàng tiếp nhận") && each.contains(names.person(PERSON)))
                .anyMatch(each -> each.contains(
                        "Chưa tiếp nhận người được luân chuyển từ nơi khác đến; lý do: Đơn vị đang sắp xếp lại."));
    }

    @Test
    void thePlanHoldsTheSevenContentsOfTheDecreeInTheirOrderAndThePeopleInItsAnnex() {
        assertThat(text(paper(PLAN, "plan")))
                .containsSubsequence(
                        "1. Số lượng, nhu cầu, vị trí, chức danh luân chuyển: 1 người",
                        "2. Hình thức luân chuyển",
                        "3. Địa bàn luân chuyển",
                        "4. Thời hạn luân chuyển: 36 tháng",
                        "5. Chế độ, chính sách",
                        "Bảo lưu phụ cấp chức vụ hiện hưởng",
                        "6. Dự kiến phương án bố trí sau luân chuyển",
                        "không đương nhiên là căn cứ để bổ nhiệm",
                        "7. Thời gian bắt đầu thực hiện kế hoạch: 01 tháng 3 năm 2027",
                        "Phụ lục",
                        "(Kèm theo Kế hoạch số 01-KH/TU",
                        names.person(PERSON));
    }

    @ParameterizedTest
    @CsvSource({
        "planSubmission, LC-2026-000001",
        "listSubmission, LC-2026-000001",
        "plan, LC-2026-000001",
        "meetingMinutes, LN-2027-000001",
        "submission, LN-2027-000001",
        "decision, LN-2027-000001",
        "termEvaluation, LN-2027-000001",
        "placementDecision, LN-2027-000001",
        "earlyEndDecision, LN-2027-000002"
    })
    void everyPaperOnWhichPlacementRestsSaysThatRotationGivesNoClaimToPromotion(String kind, String caseNumber) {
        assertThat(text(paper(caseNumber, kind)))
                .contains("luân chuyển không đương nhiên là căn cứ để bổ nhiệm, bố trí vào chức vụ cao hơn");
    }

    @Test
    void theDecisionSaysHowLongWhatAllowanceIsKeptAndWhoEvaluates() {
        assertThat(text(paper(CASE, "decision")))
                .contains(
                        "Số: 01/QĐ-UBND",
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
                        "Theo kết luận của Ban Thường vụ Tỉnh ủy ngày 30/01/2027",
                        "Thời gian luân chuyển: 36 tháng, từ ngày 01/03/2027 đến hết ngày 28/02/2030.",
                        "bảo lưu phụ cấp chức vụ hiện hưởng trong thời gian luân chuyển (khoản 1 Điều 51",
                        "Sở Y tế bố trí công tác, quản lý, nhận xét, đánh giá hằng năm (Điều 49)",
                        "Quyết định có hiệu lực kể từ ngày 01/03/2027./.");
    }

    @Test
    void aTimeBelow36MonthsIsSaidToBeTheSpecialCase() {
        assertThat(text(paper(SHORT, "decision")))
                .contains("trường hợp đặc biệt theo Điều 48: nơi đến sắp xếp lại tổ chức bộ máy");
        assertThat(text(paper(SHORT, "earlyEndDecision")))
                .contains("14 tháng, ít hơn 36 tháng; đây là trường hợp đặc biệt", "Do yêu cầu nhiệm vụ.");
    }

    @Test
    void theRefusalOfTheReceivingBodyIsHandedUpAsItWasWritten() {
        assertThat(text(paper(CASE, "opinionAnswer")))
                .contains("Ý kiến (nơi đến): Không đồng ý", "Đã đủ số lượng cấp phó.", "lên cấp có thẩm quyền");
        assertThat(text(paper(CASE, "submission")))
                .contains("Ý kiến khác nhau: - Sở Y tế (nơi đến): Không đồng ý. Đã đủ số lượng cấp phó.");
    }

    @Test
    void whoStaysAtTheReceivingBodyIsNoRotatedOfficerAnyMore() {
        assertThat(text(paper(CASE, "placementDecision")))
                .contains(
                        "tiếp tục được bố trí ổn định công tác tại Sở Y tế",
                        "không còn xem là công chức luân chuyển (khoản 2 Điều 50",
                        "Xét Báo cáo số");
    }

    @Test
    void theEvaluationsReferToTheDecisionAndGoToWhoeverDecided() {
        assertThat(text(paper(CASE, "yearlyEvaluation")))
                .contains("Kính gửi: Ban Thường vụ Tỉnh ủy", "Quyết định số 01/QĐ-UBND", "Hoàn thành tốt nhiệm vụ");
        assertThat(text(paper(CASE, "termEvaluation")))
                .contains("1. Tự kiểm điểm", "Tôi đã cố gắng.", "20/12/2027", "Hoàn thành xuất sắc nhiệm vụ");
    }

    private Member head(String body) {
        return bodies.members(body, DAY).stream()
                .filter(Member::isHead)
                .findFirst()
                .orElseThrow();
    }
}
