package vn.tiencu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.outside.FixedDay.TODAY;
import static vn.tiencu.training.PlanScreens.DIRECTOR;
import static vn.tiencu.training.PlanScreens.DRAFTER;
import static vn.tiencu.training.PlanScreens.HEALTH;
import static vn.tiencu.training.PlanScreens.WARD;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.outside.Browser;
import vn.tiencu.outside.Desk;
import vn.tiencu.outside.Form;
import vn.tiencu.outside.OnH2;
import vn.tiencu.outside.Screen;

/** The plan of a year in Tasklist, from the direction to its publication, with two units and with mouse and keyboard. */
@OnH2
class PlanInBrowserTests {

    @RegisterExtension
    static final Browser BROWSER = new Browser("training");

    private static final int YEAR = 2027;

    @LocalServerPort
    private int port;

    private PlanScreens officers = new PlanScreens(BROWSER, 0, TODAY);
    private TrainingVerbs verbs = new TrainingVerbs(0);

    @BeforeEach
    void open() {
        officers = new PlanScreens(BROWSER, port, TODAY);
        verbs = new TrainingVerbs(port);
    }

    @Test
    void fromTheDirectionToThePublishedPlan() {
        officers.direct(YEAR);
        officers.askOnly("Sở Y tế", "Phường Nghĩa Lộ");
        theSameTaskOnAPhoneAndInEnglish();
        theDepartmentOfHealthProposes();
        theWardHasNothingToAdd();
        theDrafterConsolidates();
        theConsultedBodiesAnswer();
        theDraftIsFinished();
        theDraftGoesUpAndComesBackOnce();
        theStandingCommitteeAgrees();
        thePlanIsSignedNumberedAndPublished();
        theCaseTellsItsWholeWay();
    }

    private void theSameTaskOnAPhoneAndInEnglish() {
        Desk phone = BROWSER.desk(port, HEALTH, Screen.PHONE);
        Form small = phone.open(officers.number(), "Đơn vị đề xuất nhu cầu");
        small.part(".tc-needs .need").nth(2).scrollIntoViewIfNeeded();
        small.see("phone-needs");
        small.part(".tc-lines tr[data-line]").first().scrollIntoViewIfNeeded();
        small.see("phone-lines");
        phone.tab("Hồ sơ").locator(".tc-path .tc-table").first().scrollIntoViewIfNeeded();
        phone.see("phone-path");
        Desk english = BROWSER.desk(port, HEALTH, Screen.OFFICE_IN_ENGLISH);
        Form form = english.open(officers.number(), "Đơn vị đề xuất nhu cầu");
        form.part(".tc-needs .summary", "still open").waitFor();
        form.see("english-needs");
        english.tab("Case").locator(".tc-path-picture").first().waitFor();
        english.see("english-case");
    }

    private void theDepartmentOfHealthProposes() {
        Form form = officers.propose(HEALTH);
        officers.confirmAllButOne(form);
        officers.addByName(form, "cao duy bach", "Cao Duy Bách");
        form.write("Ý kiến của đơn vị (nếu có)", "Một người sắp nghỉ hưu.").complete();
    }

    private void theWardHasNothingToAdd() {
        officers.take(WARD, "Đơn vị đề xuất nhu cầu", "needs-of-ward")
                .choose("Xác nhận tất cả dòng còn lại như hệ thống đề xuất")
                .complete();
    }

    /** Nobody can be grouped, for two units do not fill a class: the form says why. */
    private void theDrafterConsolidates() {
        Form form = officers.consolidate();
        assertThat(form.part(".tc-needs .left", "Không đủ người mở lớp").isVisible())
                .isTrue();
        officers.enlarge(form);
        verbs.dropsWhatIsBarred(DRAFTER, officers.number());
        form.write("Kết quả tổng hợp, rà soát", "Đã rà soát theo dữ liệu.").complete();
    }

    private void theConsultedBodiesAnswer() {
        officers.act(
                "taichinh.giamdoc",
                "Cơ quan được hỏi góp ý",
                "opinion",
                "Đồng ý kèm điều kiện",
                "Nội dung ý kiến",
                "Bố trí trong dự toán được giao.");
        verbs.writes("truongchinhtri.hieutruong", officers.number(), "GiveOpinion", Map.of("opinion", "AGREE"));
        verbs.writes(HEALTH, officers.number(), "GiveOpinion", Map.of("opinion", "NO_COMMENT"));
    }

    /** Whoever set a condition must be answered. */
    private void theDraftIsFinished() {
        Form form = officers.take(DRAFTER, "Tiếp thu, hoàn chỉnh dự thảo", "finish");
        form.write("Thuyết minh dự thảo", "Đã hoàn chỉnh.");
        assertThat(form.refused()).contains("Nêu rõ đã tiếp thu thế nào");
        form.see("finish-refused");
        form.write("Tiếp thu, giải trình (bắt buộc)", "Tiếp thu, đưa vào dự toán năm.")
                .see("finish-filled")
                .complete();
    }

    private void theDraftGoesUpAndComesBackOnce() {
        String endorsed = "Thông qua, trình Ban Tổ chức Tỉnh ủy";
        officers.act(DIRECTOR, "Thông qua dự thảo kế hoạch", "endorse", endorsed, "Nội dung kết luận", "Thông qua.");
        officers.act(DIRECTOR, "Ký tờ trình gửi Ban Tổ chức", "submit", "", "Nội dung tờ trình", "Kính trình.");
        officers.act(
                "bantochuc.chuyenvien",
                "Thẩm định kế hoạch",
                "appraise",
                "Trả lại để bổ sung",
                "Nội dung thẩm định hoặc phần cần bổ sung",
                "Bổ sung danh sách dự nguồn.");
        officers.act(DRAFTER, "Bổ sung hồ sơ trình", "correct", "", "Nội dung đã bổ sung", "Đã bổ sung.");
        verbs.writes("bantochuc.chuyenvien", officers.number(), "AppraisePlan", Map.of("outcome", "APPRAISED"));
    }

    private void theStandingCommitteeAgrees() {
        officers.act(
                "btv.thuky",
                "Ban Thường vụ cho ý kiến",
                "standing",
                "Thống nhất, giao UBND tỉnh ban hành",
                "Nội dung kết luận",
                "Thống nhất.");
        officers.act(DRAFTER, "Tiếp thu ý kiến Ban Thường vụ", "final-text", "", "Nội dung tiếp thu", "Đã tiếp thu.");
    }

    private void thePlanIsSignedNumberedAndPublished() {
        officers.actOn("ubnd.chutich", "Ký ban hành kế hoạch", "sign", "Ngày ký");
        officers.actOn("ubnd.vanthu", "Vào sổ, cấp số kế hoạch", "number", "Ngày vào sổ");
        Form form = officers.take(DRAFTER, "Công bố kế hoạch", "publish");
        form.write("Nơi công bố", "Cổng thông tin điện tử tỉnh");
        form.write("Ngày công bố", TODAY).see("publish-filled").complete();
        JsonNode done = verbs.read(officers.number());
        assertThat(done.path("stage").asText()).isEqualTo("CARRIED_OUT");
        assertThat(done.at("/issue/number").asText()).matches("\\d+/QĐ-UBND");
    }

    private void theCaseTellsItsWholeWay() {
        JsonNode history = verbs.as(DRAFTER)
                .get("/api/v1/training-plans/" + officers.number() + "/history")
                .expect(200)
                .json();
        assertThat(history.path("items").findValuesAsText("name")).contains("Thẩm định kế hoạch", "Công bố kế hoạch");
    }
}
