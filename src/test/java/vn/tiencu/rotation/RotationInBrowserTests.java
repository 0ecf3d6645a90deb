package vn.tiencu.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.outside.FixedDay.TODAY;
import static vn.tiencu.rotation.CaseWalk.BOARD;
import static vn.tiencu.rotation.CaseWalk.CHAIR;
import static vn.tiencu.rotation.CaseWalk.CLERK;
import static vn.tiencu.rotation.CaseWalk.RECEIVER;
import static vn.tiencu.rotation.CaseWalk.SENDER;
import static vn.tiencu.rotation.CaseWalk.STANDING;
import static vn.tiencu.rotation.CaseWalk.STATE_CLERK;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.outside.Browser;
import vn.tiencu.outside.CasesWindow;
import vn.tiencu.outside.Desk;
import vn.tiencu.outside.Form;
import vn.tiencu.outside.Officers;
import vn.tiencu.outside.OnH2;
import vn.tiencu.outside.Screen;

/** A plan with one person in Tasklist, from its beginning to the signed decision and the first yearly evaluation. */
@OnH2
class RotationInBrowserTests {

    @RegisterExtension
    static final Browser BROWSER = new Browser("rotation");

    private static final String PERSON = "Rơ Châm H' Nhung";
    private static final String PLANS = "/api/v1/rotations/";
    private static final String CASES = "/api/v1/rotation-assignments/";
    private static final String DAY = "Ngày văn bản";
    private static final String AGREES = "Đồng ý";
    private static final Map<String, Object> WRITTEN =
            Map.of("documentDate", TODAY.toString(), "content", "Thống nhất.");

    @LocalServerPort
    private int port;

    @Autowired
    private ManagementService management;

    private RotationScreens officers = new RotationScreens(BROWSER, 0, TODAY);
    private Officers http = new Officers(0);

    @BeforeEach
    void open() {
        officers = new RotationScreens(BROWSER, port, TODAY);
        http = new Officers(port);
    }

    @Test
    void fromTheDraftToTheSignedDecisionAndTheFirstEvaluation() {
        officers.begin(RotationScreens.PROCESS);
        officers.drafts();
        officers.agreesByKeyboard(STANDING, "Xem xét, cho chủ trương");
        officers.calls("Sở Tài chính", "Sở Y tế");
        theDepartmentOfFinanceProposesOnAPhone();
        theDepartmentOfHealthTakesNobody();
        theBoardReviews();
        thePlanIsApprovedAndNumbered();
        thePersonIsRemarkedOn();
        theBodiesSayWhatTheyThink();
        theStandingCommitteeInsistsAndDecides();
        theDecisionIsSignedAndThePersonTakesUpThePost();
        theReceivingUnitEvaluates();
        theChairmanEndsItEarlyThroughTheDoor();
    }

    private void theDepartmentOfFinanceProposesOnAPhone() {
        Desk phone = BROWSER.desk(port, "taichinh.tochuc1", Screen.PHONE);
        phone.open(officers.number(), "Đơn vị đề xuất nhân sự").see("phone-propose-to-read");
        Form form = phone.take();
        form.type(form.part("[data-list=rotationProposed] input[role=combobox]"), PERSON);
        form.part("[role=option]", PERSON).first().click();
        form.part(".tc-rotation-row").getByLabel("Lý do đề xuất").fill("Trong quy hoạch, có triển vọng.");
        form.part(".tc-rotation-row").scrollIntoViewIfNeeded();
        form.see("phone-proposed");
        form.choose("Sẵn sàng tiếp nhận").see("phone-propose-filled").complete();
    }

    /** A unit that takes nobody must say why. */
    private void theDepartmentOfHealthTakesNobody() {
        Form form = officers.take("yte.tochuc", "Đơn vị đề xuất nhân sự", "refuse");
        form.choose("Chưa tiếp nhận");
        assertThat(form.refused()).contains("Lý do chưa tiếp nhận");
        form.see("refuse-without-reason");
        form.write("Lý do chưa tiếp nhận", "Đang sắp xếp lại tổ chức bộ máy.")
                .see("refuse-filled")
                .complete();
    }

    private void theBoardReviews() {
        Desk english = BROWSER.desk(port, BOARD, Screen.OFFICE_IN_ENGLISH);
        english.open(officers.number(), "Tổng hợp, rà soát nhân sự").see("english-review");
        english.tab("Case").locator(".tc-stages").waitFor();
        english.see("english-case");
        Form form = officers.take(BOARD, "Tổng hợp, rà soát nhân sự", "review");
        form.part("[data-show=chain]").scrollIntoViewIfNeeded();
        form.see("review-chain");
        form.search("Chức vụ, nơi đến", "Phó Giám đốc Sở Y tế", "Phó Giám đốc Sở Y tế");
        form.write("Biện pháp thực hiện", "Bồi dưỡng trước khi đi.");
        form.write("Kết quả rà soát", "Đủ tiêu chuẩn, điều kiện.")
                .see("review-filled")
                .complete();
    }

    private void thePlanIsApprovedAndNumbered() {
        officers.act(
                BOARD, "Trình danh sách luân chuyển", "submit", DAY, "", "Nội dung tờ trình", "Kính trình phê duyệt.");
        officers.act(
                STANDING,
                "Phê duyệt kế hoạch, danh sách",
                "approve",
                "Ngày ký",
                "Phê duyệt",
                "Nội dung kết luận",
                "Thống nhất.");
        officers.act(CLERK, "Vào sổ, cấp số kế hoạch", "number", "Ngày vào sổ", "", "", "");
        JsonNode plan = read(BOARD, PLANS);
        assertThat(plan.path("stage").asText()).isEqualTo("ENDED");
        officers.turnTo(plan.at("/assignments/0").asText());
    }

    /** The director sits in the committee too, and would see both tasks. */
    private void thePersonIsRemarkedOn() {
        http.does("taichinh.capuy", officers.number(), "UserTask_GiveRemarks", WRITTEN);
        officers.act(
                SENDER,
                "Nhận xét, đánh giá nhân sự",
                "remarks",
                DAY,
                "",
                "Nhận xét về đạo đức, lối sống, năng lực, uy tín, ưu điểm, khuyết điểm",
                "Có năng lực, uy tín.");
        officers.act(
                BOARD,
                "Kết luận tiêu chuẩn chính trị",
                "politics",
                DAY,
                "Đủ tiêu chuẩn",
                "Nội dung kết luận",
                "Đủ tiêu chuẩn chính trị.");
    }

    private void theBodiesSayWhatTheyThink() {
        String task = "Các cơ quan, nơi đi, nơi đến cho ý kiến";
        String content = "Nội dung ý kiến";
        officers.act(RECEIVER, task, "opinion", DAY, "Không đồng ý", content, "Đã đủ số lượng cấp phó.");
        officers.act(SENDER, task, "opinion-sending", DAY, AGREES, content, "Nhất trí.");
        for (String agency : new String[] {"kiemtra.uyvien", "noichinh.chuyenvien"}) {
            officers.act(agency, task, "opinion-agency", DAY, "Không có ý kiến", content, "Không có vướng mắc.");
        }
    }

    private void theStandingCommitteeInsistsAndDecides() {
        officers.act(
                STANDING,
                "Xem xét việc nơi đến từ chối",
                "refusal",
                DAY,
                "Vẫn luân chuyển đến nơi này",
                "Lý do",
                "Yêu cầu nhiệm vụ.");
        Form form = officers.take(BOARD, "Gặp gỡ cán bộ", "meeting");
        form.write("Ngày gặp", TODAY)
                .write("Địa điểm", "Ban Tổ chức Tỉnh ủy")
                .write("Mục đích, yêu cầu đã quán triệt", "Đã quán triệt.")
                .write("Tâm tư, nguyện vọng", "Nhất trí.")
                .see("meeting-filled")
                .complete();
        officers.act(BOARD, "Trình quyết định luân chuyển", "submission", DAY, "", "Nội dung tờ trình", "Kính trình.");
        officers.act(
                STANDING,
                "Xem xét, quyết định luân chuyển",
                "decide",
                DAY,
                "Đồng ý luân chuyển",
                "Nội dung kết luận",
                "Thống nhất luân chuyển.");
    }

    private void theDecisionIsSignedAndThePersonTakesUpThePost() {
        Form form = officers.take(CHAIR, "Ký quyết định luân chuyển", "sign");
        form.write("Ngày ký", TODAY)
                .write("Hiệu lực từ ngày", TODAY)
                .see("sign-filled")
                .complete();
        officers.act(STATE_CLERK, "Vào sổ, cấp số quyết định", "number-decision", "Ngày vào sổ", "", "", "");
        officers.act(
                RECEIVER,
                "Công bố, nhận nhiệm vụ",
                "hand-over",
                "Ngày nhận nhiệm vụ",
                "",
                "Nội dung bàn giao",
                "Đã bàn giao.");
        assertThat(read(BOARD, CASES).at("/decision/number").asText()).matches("\\d+/QĐ-UBND");
    }

    /** A year goes by: the timer is called by hand, for the journey's clock stands still. */
    private void theReceivingUnitEvaluates() {
        management
                .createJobQuery()
                .processDefinitionKey("rotation_term")
                .list()
                .forEach(each -> management.executeJob(each.getId()));
        Form form = officers.take(RECEIVER, "Nơi đến nhận xét, đánh giá", "evaluate");
        form.write(DAY, TODAY)
                .choose("Hoàn thành tốt nhiệm vụ")
                .write("Nhận xét, đánh giá", "Hoàn thành tốt nhiệm vụ được giao.");
        form.see("evaluate-filled");
        officers.the(RECEIVER).tab("Hồ sơ").locator(".tc-move").first().waitFor();
        officers.the(RECEIVER).see("case-years-away");
        officers.the(RECEIVER).backToTheForm("Biểu mẫu").complete();
        JsonNode evaluations = read(BOARD, CASES).path("evaluations");
        assertThat(evaluations).hasSize(1);
        assertThat(evaluations.at("/0/rating").asText()).isEqualTo("GOOD");
    }

    /** While the years go by no task is open: the chairman comes to the case through the door in the bar. */
    private void theChairmanEndsItEarlyThroughTheDoor() {
        CasesWindow cases = new CasesWindow(officers.the(CHAIR)).open("Hồ sơ");
        cases.choose(officers.number());
        cases.see("door-years-away");
        Locator end = cases.act("Kết thúc luân chuyển trước thời hạn");
        cases.write(end, "Lý do kết thúc", "Do yêu cầu nhiệm vụ.");
        cases.write(end, "Ngày quyết định", Form.written(TODAY));
        cases.see("door-early-end");
        cases.press(end, "Kết thúc sớm…", "Kết thúc luân chuyển");
        cases.shown("cấp số quyết định kết thúc");
        cases.see("door-ended-early");
        assertThat(cases.part("details.tc-withdraw").count()).as("once only").isZero();
        assertThat(cases.complaints()).isEmpty();
    }

    private JsonNode read(String username, String path) {
        return http.as(username).get(path + officers.number()).expect(200).json();
    }
}
