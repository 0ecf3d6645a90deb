package vn.tiencu.appointment;

import static vn.tiencu.outside.FixedDay.TODAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.outside.Browser;
import vn.tiencu.outside.Desk;
import vn.tiencu.outside.OnH2;

/** One appointment in Tasklist, from the request to the published decision, with mouse and keyboard. */
@OnH2
class AppointmentInBrowserTests {

    @RegisterExtension
    static final Browser BROWSER = new Browser("appointment");

    private static final String STAFF = "noivu.tochuc1";
    private static final String NOMINEE = "Hà Anh Trí";

    @LocalServerPort
    private int port;

    private String number = "";

    private Desk the(String username) {
        return BROWSER.desk(port, username);
    }

    @Test
    void fromTheRequestToThePublishedDecision() {
        theDepartmentAsksForPermission();
        theStandingCommitteeAgrees();
    }

    private void theDepartmentAsksForPermission() {
        Desk staff = the(STAFF);
        staff.see("tasklist-empty");
        var form = staff.begin("Bổ nhiệm cán bộ (nguồn tại chỗ)")
                .see("request-empty")
                .search("Chức vụ cần bổ nhiệm", "pho giam doc noi vu", "Phó Giám đốc Sở Nội vụ");
        form.part(".tc-cards li").first().waitFor();
        form.choosePerson(NOMINEE).see("request-candidates");
        form.part(".tc-cards li")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(NOMINEE))
                .locator("summary")
                .click();
        form.see("request-verdict")
                .write("Dự kiến phân công công tác", "Phụ trách công chức, viên chức")
                .write("Lý do, sự cần thiết", "Khuyết 01 Phó Giám đốc từ tháng 9/2026.")
                .see("request-filled");
        form.complete();
        String said = staff.says("Hồ sơ BN-").innerText();
        number = said.replaceAll("(?s).*(BN-2026-\\d{6}).*", "$1");
        staff.see("request-sent");
    }

    private void theStandingCommitteeAgrees() {
        Desk secretary = the("btv.thuky");
        secretary.open(number, "Quyết định chủ trương bổ nhiệm").see("permission-to-read");
        secretary
                .take(number, "Quyết định chủ trương bổ nhiệm")
                .choose("Đồng ý chủ trương")
                .write("Ngày văn bản", TODAY)
                .write("Nội dung trả lời", "Đồng ý, nguồn nhân sự tại chỗ.")
                .see("permission-filled")
                .complete();
        secretary.see("permission-given");
    }
}
