package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.outside.FixedDay.TODAY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.outside.Browser;
import vn.tiencu.outside.Desk;
import vn.tiencu.outside.Form;
import vn.tiencu.outside.Officers;
import vn.tiencu.outside.OnH2;
import vn.tiencu.outside.Screen;

/** The plan of a department in Tasklist, from those who fall due to the notice that one of them is given. */
@OnH2
class ConversionInBrowserTests {

    @RegisterExtension
    static final Browser BROWSER = new Browser("conversion");

    private static final String PROCESS = "Kế hoạch chuyển đổi vị trí công tác";
    private static final String OFFICE = "taichinh.tochuc1";
    private static final String COMMITTEE = "taichinh.capuy";
    private static final String HEAD = "taichinh.giamdoc";
    private static final String CLERK = "taichinh.vanthu";
    private static final String ROW = "[data-list=conversionEditor] .tc-rotation-row";

    @LocalServerPort
    private int port;

    private String number = "";

    private Form take(String username, String task, String picture) {
        Desk desk = BROWSER.desk(port, username);
        desk.open(number, task).see(picture + "-to-read");
        return desk.take();
    }

    @Test
    void fromThoseWhoFallDueToTheNotice() {
        theOfficeBegins();
        theOfficeFillsTheLines();
        theCommitteeReadsItOnAPhone();
        theLeadershipApprovesByKeyboard();
        theHeadSigns();
        theClerkNumbers();
        theOfficePublishes();
        theCaseReadsInEnglish();
    }

    private void theOfficeBegins() {
        Desk desk = BROWSER.desk(port, OFFICE);
        Form form = desk.begin(PROCESS);
        form.part("#f-unitId option, [name=unitId] option", "Sở Tài chính")
                .first()
                .waitFor(attached());
        form.see("begin").complete();
        number = desk.says("CD-").innerText().replaceAll("[^CD0-9-]", "");
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    /** Two people change with one another; everyone else is taken off for the trial. */
    private void theOfficeFillsTheLines() {
        Form form = take(OFFICE, "Lập kế hoạch chuyển đổi", "draft");
        Locator rows = form.part(ROW);
        rows.first().waitFor();
        form.see("draft-found");
        while (rows.count() > 1) {
            rows.last().locator("button").last().click();
        }
        rows.first().locator("select").selectOption(new SelectOption().setIndex(1));
        form.write("Ngày dự thảo", TODAY);
        assertThat(form.refused()).contains("chưa lưu");
        form.part("button", "Lưu danh sách").click();
        form.part("[data-list=conversionEditor] [role=status]", "Đã lưu danh sách")
                .waitFor();
        form.part("[data-show=chain]").scrollIntoViewIfNeeded();
        form.see("draft-chain");
        form.write("Biện pháp thực hiện", "Bàn giao trong hai tuần.")
                .see("draft-filled")
                .complete();
    }

    private void theCommitteeReadsItOnAPhone() {
        Desk phone = BROWSER.desk(port, COMMITTEE, Screen.PHONE);
        phone.open(number, "Cấp ủy cho ý kiến").see("phone-opinion-to-read");
        Form form = phone.take();
        form.write("Ngày họp", TODAY)
                .write("Ý kiến của cấp ủy", "Nhất trí.")
                .see("phone-opinion-filled")
                .complete();
    }

    private void theLeadershipApprovesByKeyboard() {
        Form form = take(HEAD, "Lãnh đạo duyệt kế hoạch", "approve");
        form.part("input[type=radio]").first().focus();
        BROWSER.desk(port, HEAD).press("Space");
        form.write("Ngày duyệt", TODAY)
                .write("Lý do", "Đồng ý.")
                .see("approve-filled")
                .complete();
    }

    private void theHeadSigns() {
        take(HEAD, "Ký ban hành kế hoạch", "sign")
                .write("Ngày ký", TODAY)
                .see("sign-filled")
                .complete();
    }

    private void theClerkNumbers() {
        take(CLERK, "Vào sổ, cấp số", "number")
                .write("Ngày vào sổ", TODAY)
                .see("number-filled")
                .complete();
    }

    private void theOfficePublishes() {
        Form form = take(OFFICE, "Công khai trong đơn vị", "publish");
        form.write("Ngày công khai", TODAY)
                .write("Nơi công khai", "Bảng tin của Sở.")
                .see("publish-filled")
                .complete();
    }

    /** The move is a case of its own, which waits for the notice. */
    private void theCaseReadsInEnglish() {
        String move = new Officers(port)
                .as(OFFICE)
                .get("/api/v1/conversion-moves")
                .expect(200)
                .json()
                .at("/items/0/caseNumber")
                .asText();
        Desk english = BROWSER.desk(port, OFFICE, Screen.OFFICE_IN_ENGLISH);
        english.open(move, "Thông báo bằng văn bản").see("english-notice");
        english.tab("Case").locator(".tc-case-view").waitFor();
        english.see("english-case");
        take(move);
    }

    private void take(String move) {
        number = move;
        take(OFFICE, "Thông báo bằng văn bản", "notice")
                .write("Ngày thông báo", TODAY)
                .see("notice-filled")
                .complete();
    }
}
