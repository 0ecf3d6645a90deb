package vn.tiencu.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.rotation.CaseWalk.BOARD;
import static vn.tiencu.rotation.CaseWalk.CHAIR;
import static vn.tiencu.rotation.CaseWalk.STANDING;
import static vn.tiencu.rotation.CaseWalk.STATE_CLERK;
import static vn.tiencu.rotation.PeopleAway.HIEP;
import static vn.tiencu.rotation.PeopleAway.KHUE;
import static vn.tiencu.rotation.PeopleAway.NHUNG;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.tiencu.TienCu;
import vn.tiencu.outside.Browser;
import vn.tiencu.outside.Desk;
import vn.tiencu.outside.FixedDay;
import vn.tiencu.outside.Form;
import vn.tiencu.outside.NothingOfTests;
import vn.tiencu.walks.HandClock;

/** What follows the hand-over, in Tasklist: one person returns, one stays away longer, one is called back early. */
@TypeExcludeFilters(NothingOfTests.class)
@ActiveProfiles("demo")
@SpringBootTest(
        classes = {TienCu.class, MovingDay.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "spring.datasource.url=jdbc:h2:mem:yearsaway;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
class YearsAwayInBrowserTests {

    @RegisterExtension
    static final Browser BROWSER = new Browser("rotation-years");

    private static final LocalDate BEGIN = FixedDay.TODAY;
    private static final LocalDate LAST_DAY = LocalDate.of(2029, 11, 19);
    private static final String DAY = "Ngày văn bản";

    @LocalServerPort
    private int port;

    @Autowired
    private HandClock clock;

    @Autowired
    private ManagementService management;

    private RotationScreens officers = new RotationScreens(BROWSER, 0, BEGIN);
    private RotationVerbs http = new RotationVerbs(0);

    @BeforeEach
    void open() {
        http = new RotationVerbs(port);
        itIs(BEGIN);
    }

    @AfterAll
    static void letTheEngineSeeRealTime() {
        ClockUtil.reset();
    }

    /** The clock of the house and what the day brings by itself. */
    private void itIs(LocalDate day) {
        clock.moveTo(day, LocalTime.of(9, 0));
        officers = new RotationScreens(BROWSER, port, day);
        management.createJobQuery().processDefinitionKey("rotation_term").timers().executable().list().stream()
                .forEach(each -> management.executeJob(each.getId()));
    }

    @Test
    void threePeopleComeToThreeEnds() {
        Map<String, String> away = new PeopleAway(http).away();
        String nhung = Objects.requireNonNull(away.get(NHUNG));
        String hiep = Objects.requireNonNull(away.get(HIEP));
        String khue = Objects.requireNonNull(away.get(KHUE));
        itIs(BEGIN.plusYears(1));
        evaluates(nhung, "yte.giamdoc", "Hoàn thành tốt nhiệm vụ", "year-1");
        evaluates(hiep, "taichinh.giamdoc", "Hoàn thành nhiệm vụ", "year-1-other");
        evaluates(khue, "noivu.giamdoc", "Không hoàn thành nhiệm vụ", "year-1-early");
        itIs(BEGIN.plusMonths(14));
        khueIsCalledBack(khue);
        itIs(BEGIN.plusYears(2));
        evaluates(nhung, "yte.giamdoc", "Hoàn thành xuất sắc nhiệm vụ", "year-2");
        evaluates(hiep, "taichinh.giamdoc", "Hoàn thành tốt nhiệm vụ", "year-2-other");
        theTermsEnd(nhung, hiep);
    }

    private void theTermsEnd(String nhung, String hiep) {
        itIs(LAST_DAY);
        evaluates(nhung, "yte.giamdoc", "Hoàn thành xuất sắc nhiệm vụ", "year-3");
        evaluates(hiep, "taichinh.giamdoc", "Hoàn thành tốt nhiệm vụ", "year-3-other");
        nhungReturns(nhung);
        hiepStaysAwayAYearLonger(hiep);
    }

    private void evaluates(String number, String receiver, String rating, String picture) {
        officers.turnTo(number);
        officers.act(receiver, "Nơi đến nhận xét, đánh giá", picture, DAY, rating, "Nhận xét, đánh giá", "Như đã ghi.");
    }

    /** The chair of the deciding body has no task of the case, so the order comes through the interface. */
    private void khueIsCalledBack(String number) {
        LocalDate day = BEGIN.plusMonths(14);
        http.as(CHAIR)
                .post(
                        RotationVerbs.CASES + "/" + number + "/early-end",
                        Map.of("reason", "Nơi đi thiếu lãnh đạo.", "decidedOn", day.toString()))
                .expect(200);
        officers.turnTo(number);
        officers.act(STATE_CLERK, "cấp số quyết định kết thúc", "early-number", "Ngày vào sổ", "", "", "");
        JsonNode ended = http.rotation(number);
        assertThat(ended.at("/end/element").asText()).isEqualTo("EndEvent_EndedEarly");
        assertThat(ended.path("evaluations")).hasSize(1);
    }

    private void nhungReturns(String number) {
        theTermIsEvaluated(number, "yte.giamdoc", "");
        proposes(number, "taichinh.giamdoc", "Trở lại nơi đi", "");
        Form form = officers.take(STANDING, "Quyết định bố trí", "placement");
        assertThat(form.part("[data-show=rotationPlacement]").innerText())
                .as("what the sending body proposes")
                .contains("Trở lại nơi đi");
        assertThat(form.part("[data-show=rotationConclusion]").innerText()).contains("Hoàn thành nhiệm vụ được giao.");
        form.choose("Trở lại nơi đi")
                .write("Ngày ký", LAST_DAY)
                .write("Nội dung quyết định", "Trở lại công tác tại Sở Tài chính.")
                .see("placement-filled")
                .complete();
        numbersThePlacement("number-placement");
        assertThat(http.rotation(number).at("/end/element").asText()).isEqualTo("EndEvent_Placed");
    }

    private void theTermIsEvaluated(String number, String receiver, String suffix) {
        officers.turnTo(number);
        officers.act(
                receiver, "Cán bộ tự kiểm điểm", "self" + suffix, DAY, "", "Tự kiểm điểm", "Đã hoàn thành nhiệm vụ.");
        officers.act(
                receiver,
                "Nơi đến nhận xét cả thời gian",
                "term" + suffix,
                DAY,
                "Hoàn thành xuất sắc nhiệm vụ",
                "Nhận xét, đánh giá",
                "Có nhiều sáng kiến.");
        officers.act(
                STANDING,
                "Cấp quyết định nhận xét",
                "conclusion" + suffix,
                DAY,
                "",
                "Kết luận",
                "Hoàn thành nhiệm vụ được giao.");
    }

    private void proposes(String number, String sender, String placement, String suffix) {
        officers.turnTo(number);
        officers.act(
                sender,
                "Nơi đi đề xuất bố trí",
                "proposal" + suffix,
                DAY,
                placement,
                "Lý do, căn cứ",
                "Theo yêu cầu nhiệm vụ.");
    }

    private void numbersThePlacement(String picture) {
        officers.act(STATE_CLERK, "Vào sổ, cấp số quyết định bố trí", picture, "Ngày vào sổ", "", "", "");
    }

    private void hiepStaysAwayAYearLonger(String number) {
        theTermIsEvaluated(number, "taichinh.giamdoc", "-extended");
        proposes(number, "noivu.giamdoc", "Kéo dài thời gian luân chuyển", "-extended");
        Form form = officers.take(STANDING, "Quyết định bố trí", "extension");
        form.choose("Kéo dài thời gian luân chuyển")
                .write("Kéo dài đến ngày", LAST_DAY.minusDays(1))
                .write("Ngày ký", LAST_DAY)
                .write("Nội dung quyết định", "Kéo dài thêm một năm.");
        assertThat(form.refused()).contains("19/11/2029");
        form.see("extension-too-short");
        form.write("Kéo dài đến ngày", LAST_DAY.plusYears(1))
                .see("extension-filled")
                .complete();
        numbersThePlacement("number-extension");
        assertThat(http.rotation(number).at("/end/element").asText()).isEqualTo("EndEvent_TermExtended");
        theExtensionGoesOnInACaseOfItsOwn(number);
    }

    private void theExtensionGoesOnInACaseOfItsOwn(String number) {
        itIs(LAST_DAY.plusYears(1));
        JsonNode next = RotationVerbs.each(http.as(RotationVerbs.MACHINE)
                        .get(RotationVerbs.CASES)
                        .expect(200)
                        .json()
                        .path("items"))
                .filter(each -> each.path("continues").asText().equals(number))
                .findFirst()
                .orElseThrow();
        officers.turnTo(next.path("caseNumber").asText());
        Desk receiver = officers.the("taichinh.giamdoc");
        Form form = officers.take("taichinh.giamdoc", "Nơi đến nhận xét, đánh giá", "extended-year");
        assertThat(form.part("[data-show=rotation]").innerText()).contains("Tiếp nối hồ sơ", number);
        receiver.tab("Hồ sơ").locator(".tc-move").first().waitFor();
        receiver.see("extended-case");
    }

    @Test
    void aPlanIsDroppedInItsTab() {
        String plan = http.begins(BOARD, 2027);
        officers.turnTo(plan);
        officers.take(BOARD, "Xây dựng kế hoạch luân chuyển", "drop");
        Locator tab = officers.the(BOARD).tab("Hồ sơ");
        tab.locator(".tc-withdraw > summary").click();
        tab.getByLabel("Lý do dừng").fill("Chờ sắp xếp tổ chức bộ máy.");
        officers.the(BOARD).button("Dừng kế hoạch…").click();
        officers.the(BOARD).see("drop-asked");
        officers.the(BOARD).page().locator("dialog[open] .btn-primary").click();
        officers.the(BOARD)
                .page()
                .waitForCondition(
                        () -> http.plan(plan).at("/end/element").asText().equals("EndEvent_PlanWithdrawn"));
        officers.the(BOARD).see("dropped");
    }
}
