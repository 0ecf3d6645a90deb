package vn.tiencu.conversion.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.tiencu.conversion.lists.Assignment;
import vn.tiencu.conversion.lists.Assignments;
import vn.tiencu.documents.Paper;
import vn.tiencu.documents.PaperHouse;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Member;

/** Every paper of a unit's plan, of one move and of a complaint about it. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:conversion-papers;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
class ConversionPapersTests extends PaperHouse {

    private static final String PLAN = "CD-2026-000001";
    private static final String MOVE = "CV-2027-000001";
    private static final String COMPLAINT = "KN-2027-000001";
    private static final String ISSUER = "lanh-dao-so-tai-chinh";
    private static final LocalDate DAY = LocalDate.of(2027, 1, 11);

    @Autowired
    private ConversionPapers room;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Assignments assignments;

    @Autowired
    private ConversionNames names;

    private List<PlannedMove> planned;

    ConversionPapersTests() {
        super("conversion");
    }

    @BeforeAll
    void aPlanAMoveAndAComplaint() {
        planned = exchanged(
                assignments.ofBody("so-tai-chinh", DAY).stream().limit(9).toList());
        Caller office = caller("taichinh.tochuc1");
        PlanFacts plan = new PlanFacts(
                PLAN, 2027, "so-tai-chinh", ISSUER, planned, 4, List.of("Kế toán"), 30, "Hoàn thành trong quý II.");
        room.plan(plan, DAY, office);
        Member director = head(ISSUER);
        String decision = room.planDecisionDraft(plan, director, DAY.plusDays(7), caller("taichinh.giamdoc"));
        room.issue(decision, DAY.plusDays(7), caller("taichinh.vanthu"));
        MoveFacts move = new MoveFacts(MOVE, PLAN, ISSUER, planned.get(0));
        room.notice(move, DAY.plusDays(14), caller("taichinh.giamdoc"));
        room.issue(
                room.transferDraft(move, director, DAY.plusDays(50), caller("taichinh.giamdoc")),
                DAY.plusDays(50),
                caller("taichinh.vanthu"));
        String handedOver = "Hồ sơ dự toán năm 2026: 14 bộ.\nMáy tính xách tay, mã tài sản 0412.\nHai việc đang làm.";
        room.handOver(
                move,
                new HandOver(DAY.plusDays(52), names.person("cb-2003"), names.person("cb-0042"), handedOver),
                office);
        complaint(move);
    }

    private void complaint(MoveFacts move) {
        Member deciding = head("ubnd-tinh");
        var about = new ComplaintFacts(
                COMPLAINT,
                "ubnd-tinh",
                "so-tai-chinh",
                move.move(),
                DAY.plusDays(20),
                "Việc chuyển đổi nhằm trù dập do có ý kiến trái với lãnh đạo phòng.",
                "Người khiếu nại đã ở vị trí quá 36 tháng.\nKế hoạch được công khai, áp dụng cho chín người.",
                false);
        room.issue(
                room.complaintDecisionDraft(about, deciding, DAY.plusDays(40), caller("ubnd.chutich")),
                DAY.plusDays(40),
                caller("ubnd.vanthu"));
    }

    /** Everyone takes the place of the next. */
    private static List<PlannedMove> exchanged(List<Assignment> held) {
        List<PlannedMove> moves = new ArrayList<>();
        for (int at = 0; at < held.size(); at++) {
            Assignment from = held.get(at);
            Assignment to = held.get((at + 1) % held.size());
            moves.add(new PlannedMove(
                    from.personId(),
                    from.unitId(),
                    from.duties(),
                    from.position(),
                    to.unitId(),
                    to.duties(),
                    LocalDate.of(2027, 3, 1).plusMonths(at % 3)));
        }
        return moves;
    }

    @ParameterizedTest
    @CsvSource({
        "CD-2026-000001, plan",
        "CD-2026-000001, planDecision",
        "CV-2027-000001, notice",
        "CV-2027-000001, transferDecision",
        "CV-2027-000001, handOverMinutes",
        "KN-2027-000001, complaintDecision"
    })
    void everyPaperIsMadeAgainWithTheSameBytes(String number, String kind) {
        Paper paper = paper(number, kind);
        var again = press.print(rows.request(paper));
        assertThat(again.pdf()).isEqualTo(papers.pdf(paper));
        assertThat(again.docx()).isEqualTo(papers.docx(paper));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "planDecision"})
    void aPlanStatesWhatTheLawAsksOfIt(String kind) {
        assertThat(text(PLAN, kind))
                .containsSubsequence(
                        "MỤC ĐÍCH, YÊU CẦU",
                        "TRƯỜNG HỢP PHẢI CHUYỂN ĐỔI VỊ TRÍ CÔNG TÁC",
                        "THỜI GIAN THỰC HIỆN",
                        "QUYỀN, NGHĨA VỤ CỦA NGƯỜI PHẢI CHUYỂN ĐỔI",
                        "BIỆN PHÁP TỔ CHỨC THỰC HIỆN",
                        "Hoàn thành trong quý II.")
                .contains(planned.stream()
                        .map(each -> names.person(each.personId()))
                        .toList());
    }

    @Test
    void aPublicPlanSaysHowManyWaitAndNotWhoOrWhy() {
        assertThat(text(PLAN, "planDecision"))
                .contains("4 người chưa thực hiện hoặc không thực hiện chuyển đổi")
                .doesNotContain("kỷ luật", "mang thai", "hiểm nghèo");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CD-2026-000001 | planDecision      | Số: 01/QĐ-STC   | Căn cứ Thông tư số 27/2024/TT-BTC
                    CV-2027-000001 | notice            | Số: 01/TB-STC   | Thực hiện Quyết định số 01/QĐ-STC ngày 18/01/2027 của Sở Tài chính
                    CV-2027-000001 | transferDecision  | Số: 02/QĐ-STC   | kể từ ngày 01 tháng 3 năm 2027
                    CV-2027-000001 | handOverMinutes   | BIÊN BẢN        | thực hiện Quyết định số 02/QĐ-STC ngày 02/03/2027
                    KN-2027-000001 | complaintDecision | Số: 01/QĐ-UBND  | Không công nhận nội dung khiếu nại
                    """)
    void thePapersReferToEachOther(String number, String kind, String printed, String said) {
        assertThat(text(number, kind))
                .contains(printed, said, names.person(planned.get(0).personId()));
    }

    private Member head(String body) {
        return bodies.members(body, DAY).stream()
                .filter(Member::isHead)
                .findFirst()
                .orElseThrow();
    }

    private String text(String caseNumber, String kind) {
        return text(paper(caseNumber, kind));
    }
}
