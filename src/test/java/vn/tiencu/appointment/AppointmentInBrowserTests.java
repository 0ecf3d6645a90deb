package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.appointment.AppointmentScreens.NOMINEE;
import static vn.tiencu.appointment.AppointmentScreens.STAFF;
import static vn.tiencu.outside.FixedDay.TODAY;

import com.microsoft.playwright.Locator;
import java.util.List;
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

/** One appointment in Tasklist, from the request to the published decision, with mouse and keyboard. */
@OnH2
class AppointmentInBrowserTests {

    @RegisterExtension
    static final Browser BROWSER = new Browser("appointment");

    private static final Map<String, String> CONSULTED =
            Map.of("kiemtra.uyvien", "Đồng ý", "thanhtra.chuyenvien", "Đồng ý kèm điều kiện");

    private static final Map<String, Object> NO_OBJECTION =
            Map.of("documentDate", TODAY.toString(), "opinion", "AGREE", "content", "Nhất trí.");

    @LocalServerPort
    private int port;

    private AppointmentScreens officers = new AppointmentScreens(BROWSER, 0);

    @BeforeEach
    void open() {
        officers = new AppointmentScreens(BROWSER, port);
    }

    @Test
    void fromTheRequestToThePublishedDecision() {
        officers.request(NOMINEE);
        theStandingCommitteeAgrees();
        theBoardLooksOn();
        theLeadershipDrawsUpTheList();
        officers.votesWithADifference(STAFF, STAFF, "noivu.tochuc2");
        officers.votes(STAFF, STAFF, "noivu.tochuc2");
        theKeyStaffVotes();
        theCommitteeOfTheDepartmentGivesItsOpinion();
        officers.votes(STAFF, STAFF, "noivu.tochuc2");
        theDepartmentProposes();
        theDossierIsCompleted();
        theConsultedBodiesAnswerAndTheBoardAppraises();
        officers.votes("btv.thuky", "btv.thuky", "btv.uyvien");
        theDecisionIsSignedAndNumbered();
        theDecisionIsReadAndPublished();
    }

    /** With the keyboard alone. */
    @Test
    void aNominationIsWithdrawnBeforeTheDecision() {
        String number = new AppointmentOpenings(port).upToStep1();
        Desk staff = BROWSER.desk(port, AppointmentOpenings.FINANCE_STAFF);
        staff.open(number, "Bước 1: Tập thể lãnh đạo (lần 1)");
        Locator tab = staff.tab("Hồ sơ");
        tab.getByText("Rút đề nghị bổ nhiệm").focus();
        staff.press("Enter", "Tab", "Tab", "Enter");
        staff.says("Hãy ghi lý do rút đề nghị.");
        staff.see("withdrawal-without-a-reason");
        staff.type("Thay đổi phương án nhân sự.").press("Tab", "Enter");
        staff.says("Việc này không thể hoàn tác.");
        staff.see("withdrawal-asked");
        staff.press("Tab", "Enter");
        staff.says("Đã rút đề nghị bổ nhiệm");
        staff.see("withdrawn");
        assertThat(tab.getByText("Rút đề nghị bổ nhiệm", new Locator.GetByTextOptions().setExact(true)).count())
                .isZero();
    }

    @Test
    void theSameTaskOnAPhoneAndInEnglish() {
        String number = new AppointmentOpenings(port).upToStep1();
        Desk phone = BROWSER.desk(port, AppointmentOpenings.FINANCE_STAFF, Screen.PHONE);
        phone.see("phone-tasklist");
        phone.open(number, "Bước 1: Tập thể lãnh đạo (lần 1)").see("phone-step1");
        phone.tab("Hồ sơ").getByText("Việc đang chờ").waitFor();
        phone.see("phone-case");
        Desk english = BROWSER.desk(port, AppointmentOpenings.FINANCE_STAFF, Screen.OFFICE_IN_ENGLISH);
        english.begin("Bổ nhiệm cán bộ (nguồn tại chỗ)").see("english-request");
        english.button("Close").click();
        english.open(number, "Bước 1: Tập thể lãnh đạo (lần 1)").see("english-step1");
        english.tab("Case").getByText("Open tasks").waitFor();
        english.see("english-case");
        new AppointmentVerbs(port).withdraw(AppointmentOpenings.FINANCE_STAFF, number);
    }

    private void theStandingCommitteeAgrees() {
        officers.take("btv.thuky", "Quyết định chủ trương bổ nhiệm", "permission-to-read")
                .choose("Đồng ý chủ trương")
                .write("Ngày văn bản", TODAY)
                .write("Nội dung trả lời", "Đồng ý, nguồn nhân sự tại chỗ.")
                .see("permission-filled")
                .complete();
    }

    private void theBoardLooksOn() {
        Desk watcher = officers.the("bantochuc.theodoi").visit("/camunda/app/cockpit/default/#/processes");
        watcher.says("Bổ nhiệm cán bộ (nguồn tại chỗ)").click();
        watcher.says(officers.number());
        watcher.see("cockpit-definition");
    }

    private void theLeadershipDrawsUpTheList() {
        Form form = officers.take(STAFF, "Bước 1: Tập thể lãnh đạo (lần 1)", "step1-to-read");
        form.write("Ngày họp", TODAY);
        for (Locator card : form.part(".tc-cards > li").filter(Form.with("Đủ điều kiện")).all()) {
            card.locator("label").click();
        }
        form.write("Ý kiến thảo luận", "Thống nhất danh sách đủ điều kiện.")
                .see("step1-filled")
                .complete();
    }

    /** The same three forms once more, so this time without a screen. */
    private void theKeyStaffVotes() {
        new AppointmentVerbs(port).votes(officers.number(), STAFF, STAFF, "noivu.tochuc2");
    }

    private void theCommitteeOfTheDepartmentGivesItsOpinion() {
        officers.take("noivu.capuy", "Cấp ủy nhận xét bằng văn bản", "committee-to-read")
                .write("Ngày văn bản", TODAY)
                .choose("Thống nhất")
                .write("Nội dung văn bản", "Thống nhất.")
                .see("committee-filled")
                .complete();
        officers.take(STAFF, "Xác minh vấn đề mới nảy sinh", "issues-to-read")
                .choose("Không có vấn đề mới")
                .write("Nội dung xác minh", "Không có đơn thư.")
                .see("issues-filled")
                .complete();
    }

    private void theDepartmentProposes() {
        officers.take("noivu.giamdoc", "Ký tờ trình đề nghị bổ nhiệm", "proposal-to-read")
                .write("Ngày văn bản", TODAY)
                .write("Nội dung tờ trình", "Kính trình Ban Thường vụ.")
                .see("proposal-filled")
                .complete();
    }

    private void theDossierIsCompleted() {
        Form form = officers.take(STAFF, "Hoàn thiện, kiểm tra hồ sơ", "dossier-to-read");
        officers.handsIn(form);
        form.choose("Đủ thành phần, hợp lệ").write("Nhận xét về hồ sơ", "Đủ thành phần.");
        assertThat(form.refused()).contains("Hồ sơ còn thiếu");
        form.see("dossier-refused");
        new AppointmentVerbs(port).handsInDossier(STAFF, officers.number());
        officers.the(STAFF).tab("Hồ sơ").getByText("Việc đang chờ").waitFor();
        officers.the(STAFF).see("case-at-the-dossier");
        officers.the(STAFF).tab("Biểu mẫu");
        form.part(".tc-live.tc-good").waitFor();
        form.see("dossier-complete").complete();
    }

    private void theConsultedBodiesAnswerAndTheBoardAppraises() {
        CONSULTED.forEach(
                (body, opinion) -> officers.take(body, "Cơ quan được hỏi trả lời bằng văn bản", "opinion-to-read")
                        .write("Ngày văn bản", TODAY)
                        .choose(opinion)
                        .write("Nội dung ý kiến", "Nhất trí.")
                        .see("opinion-filled")
                        .complete());
        for (String body : List.of("noichinh.chuyenvien", "congan.phongtochuc")) {
            new AppointmentVerbs(port).does(body, officers.number(), "UserTask_GiveOpinion", NO_OBJECTION);
        }
        officers.take("bantochuc.truong", "Thẩm định nhân sự", "appraisal-to-read")
                .write("Ngày văn bản", TODAY)
                .choose("Đề nghị xem xét bổ nhiệm")
                .write("Nội dung thẩm định", "Đủ tiêu chuẩn, điều kiện.")
                .see("appraisal-filled")
                .complete();
    }

    private void theDecisionIsSignedAndNumbered() {
        officers.take("ubnd.chutich", "Ký quyết định bổ nhiệm", "signature-to-read")
                .write("Ngày ký", TODAY)
                .write("Hiệu lực từ ngày", TODAY)
                .see("signature-filled")
                .complete();
        officers.take("ubnd.vanthu", "Vào sổ, cấp số quyết định", "number-to-read")
                .write("Ngày ban hành", TODAY)
                .see("number-filled")
                .complete();
    }

    private void theDecisionIsReadAndPublished() {
        Form form = officers.take(STAFF, "Công bố, trao quyết định", "publication-to-read")
                .write("Ngày công bố", TODAY)
                .write("Nơi công bố", "Hội trường Sở Nội vụ")
                .see("publication-filled");
        String paper = form.part("[data-show=decision] a.tc-paper").first().getAttribute("href");
        assertThat(officers.the(STAFF).opens(paper)).startsWith('%', 'P', 'D', 'F');
        form.complete();
        officers.the(STAFF).see("published");
    }
}
