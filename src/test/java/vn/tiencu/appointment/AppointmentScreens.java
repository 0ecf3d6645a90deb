package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.outside.FixedDay.TODAY;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import vn.tiencu.outside.Browser;
import vn.tiencu.outside.Desk;
import vn.tiencu.outside.Form;

/** What officers do to one appointment in Tasklist, each verb a form worked by hand. */
final class AppointmentScreens {

    static final String NOMINEE = "Hà Anh Trí";
    static final String STAFF = "noivu.tochuc1";
    private static final String PROCESS = "Bổ nhiệm cán bộ (nguồn tại chỗ)";
    private static final String CONVENE = "Triệu tập, ghi số người có mặt";
    private static final String FIRST_COUNT = "Nhập kiểm phiếu, người thứ nhất";
    private static final String SECOND_COUNT = "Nhập kiểm phiếu, người thứ hai";

    private final Browser browser;
    private final int port;
    private String number = "";

    AppointmentScreens(Browser browser, int port) {
        this.browser = browser;
        this.port = port;
    }

    Desk the(String username) {
        return browser.desk(port, username);
    }

    String number() {
        return number;
    }

    /** The post is searched without tones, the person chosen among those planned for it, with a look at the verdict. */
    void request(String nominee) {
        Desk staff = the(STAFF);
        Form form = staff.begin(PROCESS)
                .see("request-empty")
                .search("Chức vụ cần bổ nhiệm", "pho giam doc noi vu", "Phó Giám đốc Sở Nội vụ");
        form.choosePerson(nominee).see("request-candidates");
        form.card(nominee).locator("summary").click();
        form.card(nominee).locator(".tc-findings").waitFor();
        form.write("Dự kiến phân công công tác", "Phụ trách công chức, viên chức")
                .write("Lý do, sự cần thiết", "Khuyết 01 Phó Giám đốc từ tháng 9/2026.")
                .see("request-filled")
                .complete();
        number = staff.says("BN-2026-").innerText().replaceAll("[^BN0-9-]", "");
        staff.see("request-sent");
    }

    /** Takes a task of this case, with a picture before and after it is filled in. */
    Form take(String username, String task, String picture) {
        the(username).open(number, task).see(picture);
        return the(username).take();
    }

    /** A whole meeting: everybody comes, both tellers count the same. */
    void votes(String organiser, String firstTeller, String secondTeller) {
        int present = convene(organiser);
        count(firstTeller, FIRST_COUNT, present, present - 1);
        count(secondTeller, SECOND_COUNT, present, present - 1);
    }

    /** Convenes those whom the rules name; all of them come. */
    int convene(String organiser) {
        Form form = take(organiser, CONVENE, "convene-to-read");
        form.write("Ngày họp", TODAY).write("Địa điểm", "Hội trường Sở");
        int invited = form.part("input[name=convened]:checked").count();
        form.write("Số người có mặt", invited);
        assertThat(form.part(".tc-live").innerText()).contains("đủ 2/3");
        form.see("convene-filled").complete();
        return invited;
    }

    /** The tellers differ by one vote, so both begin again; the second time they agree. */
    void votesWithADifference(String organiser, String firstTeller, String secondTeller) {
        int present = convene(organiser);
        count(firstTeller, FIRST_COUNT, present, present - 1);
        count(secondTeller, SECOND_COUNT, present, present - 2);
        count(firstTeller, FIRST_COUNT, present, present - 1);
        count(secondTeller, SECOND_COUNT, present, present - 1);
    }

    private void count(String teller, String task, int present, int forNominee) {
        Form form = take(teller, task, "count-to-read");
        boolean alone = form.part(".tc-vote").count() == 1;
        int others = alone ? 0 : 1;
        form.write("Phiếu phát ra", present).write("Phiếu thu về", present);
        form.write("Phiếu hợp lệ", forNominee + others).write("Phiếu không hợp lệ", present - forNominee - others);
        int left = others;
        for (Locator each : form.part(".tc-vote").all()) {
            boolean nominee = each.locator("label").innerText().contains(NOMINEE);
            form.type(each.locator("input"), String.valueOf(nominee ? forNominee : left));
            left = nominee ? left : 0;
        }
        assertThat(form.part(".tc-checks .tc-bad").count()).isZero();
        form.see("count-filled").complete();
    }

    /** Hands one component in as a file and one as a record of a national database. */
    void handsIn(Form form) {
        Locator missing = form.part(".tc-component.tc-state-MISSING");
        int open = missing.count();
        Locator first = missing.first();
        first.locator(".tc-upload > summary").click();
        first.locator("input[type=file]").setInputFiles(scan());
        form.type(first.getByLabel("Ngày trên văn bản"), Form.written(TODAY));
        form.see("dossier-upload");
        first.getByText("Tải tệp lên").click();
        form.part(".tc-component", "to-trinh.pdf").locator(".tc-files a").waitFor();
        Locator recordable = form.part(".tc-component.tc-state-MISSING:has(.tc-hand-in .tc-hand-in), "
                        + ".tc-component.tc-state-MISSING:has(details.tc-hand-in)")
                .first();
        recordable.locator(".tc-upload > summary").click();
        recordable.locator("details.tc-hand-in > summary").click();
        form.type(recordable.getByLabel("Mã dữ liệu"), "CSDLQG-CB-2026/0022");
        form.type(recordable.getByLabel("Ngày phê duyệt"), Form.written(TODAY));
        form.see("dossier-record");
        recordable.getByText("Dùng dữ liệu này").click();
        form.part(".tc-component", "CSDLQG-CB-2026/0022").locator(".tc-files li").first().waitFor();
        assertThat(missing.count()).isLessThan(open);
    }

    private static com.microsoft.playwright.options.FilePayload scan() {
        byte[] content = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
        return new com.microsoft.playwright.options.FilePayload("to-trinh.pdf", "application/pdf", content);
    }
}
