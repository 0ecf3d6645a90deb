package vn.tiencu.rotation;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import vn.tiencu.outside.Browser;
import vn.tiencu.outside.Desk;
import vn.tiencu.outside.Form;

/** What officers do to a plan of rotations and to one person's rotation in Tasklist, each verb a form worked by hand. */
final class RotationScreens {

    static final String PROCESS = "Kế hoạch luân chuyển cán bộ";
    private static final int KEYS_TO_THE_BUTTON = 6;

    private final Browser browser;
    private final int port;
    private final LocalDate today;
    private String number = "";

    RotationScreens(Browser browser, int port, LocalDate today) {
        this.browser = browser;
        this.port = port;
        this.today = today;
    }

    Desk the(String username) {
        return browser.desk(port, username);
    }

    String number() {
        return number;
    }

    /** From here on officers work on another case. */
    void turnTo(String caseNumber) {
        number = caseNumber;
    }

    void begin(String process) {
        Form form = the(CaseWalk.BOARD).begin(process).see("begin-empty");
        form.write("Nhu cầu, yêu cầu nhiệm vụ", "Kiện toàn lãnh đạo các sở; khắc phục cục bộ, khép kín.")
                .see("begin-filled")
                .complete();
        number = the(CaseWalk.BOARD).says("LC-").innerText().replaceAll("[^LC0-9-]", "");
    }

    /** Takes a task of the case, with a picture before it is taken. */
    Form take(String username, String task, String picture) {
        the(username).open(number, task).see(picture + "-to-read");
        return the(username).take();
    }

    /** An act with a day, an answer among several where one is asked for, and a text. */
    void act(String username, String task, String picture, String day, String answer, String label, String text) {
        Form form = take(username, task, picture);
        if (!answer.isEmpty()) {
            form.choose(answer);
        }
        form.write(day, today);
        if (!label.isEmpty()) {
            form.write(label, text);
        }
        form.see(picture + "-filled").complete();
    }

    void drafts() {
        Form form = take(CaseWalk.BOARD, "Xây dựng kế hoạch luân chuyển", "draft");
        form.write("Số lượng luân chuyển", 1)
                .write("Vị trí, chức danh", "01 Phó Giám đốc Sở Y tế.")
                .write("Hình thức", "Bổ nhiệm giữ chức vụ tương đương.")
                .write("Địa bàn", "Các sở của tỉnh.")
                .write("Thời hạn (tháng)", 36)
                .write("Chế độ, chính sách", "Hỗ trợ đi lại, nhà ở công vụ.")
                .write("Dự kiến bố trí sau luân chuyển", "Trở lại nơi đi hoặc bố trí theo yêu cầu nhiệm vụ.")
                .write("Bắt đầu thực hiện", LocalDate.of(today.getYear() + 1, 3, 1))
                .write("Ngày văn bản", today)
                .see("draft-filled")
                .complete();
    }

    /** Nobody is ticked, then two are found by name. */
    void calls(String... units) {
        Form form = take(CaseWalk.BOARD, "Đề nghị đề xuất nhân sự", "call");
        form.part(".tc-called > summary").click();
        press(form, "Bỏ các đơn vị đang hiện");
        for (String unit : units) {
            form.write("Lọc theo tên đơn vị", unit);
            form.choose(unit);
        }
        form.write("Ngày văn bản", today)
                .write("Nội dung công văn", "Đề nghị gửi đề xuất đúng hạn.")
                .see("call-filled")
                .complete();
    }

    /** The whole act without a mouse: the answer with the space bar, the rest from field to field. */
    void agreesByKeyboard(String username, String task) {
        Form form = take(username, task, "policy");
        form.part("input[name=outcome][value=AGREED]").focus();
        Desk desk = the(username).press("Space", "Tab");
        desk.type(Form.written(today)).press("Tab");
        desk.type("Thống nhất chủ trương.").press("Tab");
        form.see("policy-by-keyboard");
        Locator button = desk.page().locator(".task-details .form-actions .btn-primary");
        for (int key = 0; key < KEYS_TO_THE_BUTTON && !isFocused(button); key++) {
            desk.press("Tab");
        }
        desk.press("Enter");
        form.part(".tc-body")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private static boolean isFocused(Locator element) {
        return (Boolean) element.evaluate("node => node === document.activeElement");
    }

    static void press(Form form, String button) {
        form.part("button", button).locator("visible=true").first().click();
    }
}
