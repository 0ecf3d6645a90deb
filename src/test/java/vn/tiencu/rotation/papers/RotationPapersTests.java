package vn.tiencu.rotation.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Member;
import vn.tiencu.rotation.papers.MoveSubject.Evaluation;
import vn.tiencu.rotation.papers.PlanSubject.Course;
import vn.tiencu.rotation.papers.PlanSubject.Line;
import vn.tiencu.rotation.papers.PlanSubject.Refusal;
import vn.tiencu.rotation.papers.MoveSubject.Said;
import vn.tiencu.rotation.papers.MoveSubject.Placed;

/** Every paper of a yearly plan and of one person's rotation, from the policy to the placement. */
class RotationPapersTests extends PaperHouse {

    private static final String PLAN = "LC-2026-000001";
    private static final String CASE = "LN-2027-000001";
    private static final String SHORT = "LN-2027-000002";
    private static final String PERSON = "cb-0043";
    private static final String HEALTH = "lanh-dao-so-y-te";
    private static final String FINANCE = "lanh-dao-so-tai-chinh";
    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);
    private static final LocalDate END = LocalDate.of(2030, 2, 28);

    @Autowired
    RotationPlanPapers plans;

    @Autowired
    AskingPapers asking;

    @Autowired
    RotationCasePapers cases;

    @Autowired
    RotationDecisionPapers decisions;

    @Autowired
    EvaluationPapers evaluations;

    @Autowired
    RotationPaperDesk desk;

    @Autowired
    RotationNames names;

    @Autowired
    Bodies bodies;

    @BeforeAll
    void thePlanOfAYear() {
        var board = caller("bantochuc.photruong");
        List<Line> lines = List.of(new Line(PERSON, "so-y-te-pho-giam-doc", "PLANNED", 36, "Bồi dưỡng trước khi đi."));
        plans.submission(plan(), DAY.minusDays(40), "Đã rà soát đội ngũ.", board);
        plans.call(plan(), List.of(FINANCE, HEALTH), DAY.minusDays(30), DAY.minusDays(20), "Sớm gửi.", board);
        plans.proposal(plan(), FINANCE, lines, null, DAY.minusDays(25), "", caller("taichinh.giamdoc"));
        plans.proposal(
                plan(), HEALTH, List.of(), "Đơn vị đang sắp xếp lại.", DAY.minusDays(24), "", caller("yte.giamdoc"));
        var course = new Course(2, 2, List.of(new Refusal(HEALTH, "Đơn vị đang sắp xếp lại.")));
        plans.list(plan(), lines, course, DAY.minusDays(10), "Kính trình.", board);
        Member secretary = head("ban-thuong-vu");
        desk.issue(
                plans.plan(plan(), lines, secretary, DAY.minusDays(35), DAY, caller("btv.bithu")),
                DAY,
                caller("tinhuy.vanthu"));
    }

    @BeforeAll
    void oneRotation() {
        var board = caller("bantochuc.photruong");
        asking.remarks(move(CASE, null), FINANCE, DAY.plusDays(2), "Có năng lực, uy tín.", caller("taichinh.giamdoc"));
        asking.request(move(CASE, null), HEALTH, DAY.plusDays(5), DAY.plusDays(15), board);
        asking.opinion(
                move(CASE, null),
                HEALTH,
                "RECEIVING",
                "DISAGREE",
                DAY.plusDays(9),
                "Đã đủ số lượng cấp phó.",
                caller("yte.giamdoc"));
        cases.minutes(
                move(CASE, null), DAY.plusDays(20), "Ban Tổ chức Tỉnh ủy", "", "Nhất trí, mong bố trí nhà ở.", board);
        List<Said> said = List.of(
                new Said(FINANCE, null, null, "Có năng lực, uy tín."),
                new Said(HEALTH, "RECEIVING", "DISAGREE", "Đã đủ số lượng cấp phó."));
        cases.submission(
                move(CASE, null), said, "Đủ tiêu chuẩn chính trị.", DAY.plusDays(20), DAY.plusDays(22), "Kính trình.", board);
        theDecision(move(CASE, null));
        theYearsAway();
    }

    private void theDecision(MoveSubject about) {
        Member signer = head(about.issuer());
        String id = decisions.rotation(about, signer, DAY.plusDays(25), DAY.plusDays(30), caller("ubnd.chutich"));
        desk.issue(id, DAY.plusDays(30), caller("ubnd.vanthu"));
    }

    private void theYearsAway() {
        var first = new Evaluation(LocalDate.of(2027, 12, 20), "GOOD", "Hoàn thành tốt nhiệm vụ được giao.");
        evaluations.yearly(move(CASE, null), HEALTH, DAY.plusDays(30), first, caller("yte.giamdoc"));
        var last = new Evaluation(END, "EXCELLENT", "Có sáng kiến được công nhận.");
        evaluations.term(
                move(CASE, null), HEALTH, END.minusDays(10), "Tôi đã cố gắng.", List.of(first), last, caller("yte.giamdoc"));
        Member chair = head("ubnd-tinh");
        String placed = decisions.placement(
                move(CASE, null),
                new Placed("STAYS", "Sở Y tế"),
                chair,
                END.plusDays(10),
                END.plusDays(12),
                caller("ubnd.chutich"));
        desk.issue(placed, END.plusDays(12), caller("ubnd.vanthu"));
        theDecision(move(SHORT, "nơi đến sắp xếp lại tổ chức bộ máy"));
        String ended = decisions.earlyEnd(
                move(SHORT, null), 14, DAY.plusMonths(15), "Do yêu cầu nhiệm vụ.", chair, caller("ubnd.chutich"));
        desk.issue(ended, DAY.plusMonths(15), caller("ubnd.vanthu"));
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
    @ValueSource(strings = {"meetingMinutes", "submission", "decision", "termEvaluation"})
    void everyPaperThatThePersonReadsSaysThatRotationGivesNoClaimToPromotion(String kind) {
        assertThat(text(paper(CASE, kind)))
                .contains("Việc luân chuyển không đương nhiên là căn cứ để bổ nhiệm, bố trí vào chức vụ cao hơn");
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

    private static PlanSubject plan() {
        return new PlanSubject(
                PLAN,
                2027,
                1,
                "01 Phó Giám đốc sở; kiện toàn lãnh đạo.",
                "Bổ nhiệm giữ chức vụ tương đương.",
                "Các sở, ban, ngành tỉnh.",
                36,
                "Hỗ trợ đi lại, nhà ở công vụ.",
                "Trở lại nơi đi hoặc bố trí theo yêu cầu nhiệm vụ.",
                LocalDate.of(2027, 3, 1),
                "ban-to-chuc",
                "ban-thuong-vu");
    }

    private static MoveSubject move(String number, @Nullable String special) {
        return new MoveSubject(
                number,
                PERSON,
                "Phó Giám đốc Sở Tài chính",
                "so-y-te-pho-giam-doc",
                "so-tai-chinh",
                "so-y-te",
                "PLANNED",
                special == null ? 36 : 24,
                LocalDate.of(2027, 3, 1),
                END,
                special,
                "ban-to-chuc",
                "ban-thuong-vu",
                "ubnd-tinh");
    }

    private Member head(String body) {
        return bodies.members(body, DAY).stream()
                .filter(Member::isHead)
                .findFirst()
                .orElseThrow();
    }
}
