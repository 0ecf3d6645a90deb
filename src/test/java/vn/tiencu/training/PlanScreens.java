package vn.tiencu.training;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import vn.tiencu.outside.Browser;
import vn.tiencu.outside.Desk;
import vn.tiencu.outside.Form;

/** What officers do to one training plan in Tasklist, each verb a form worked by hand. */
final class PlanScreens {

    static final String DIRECTOR = "danguyubnd.phobithu";
    static final String DRAFTER = "noivu.tochuc1";
    static final String HEALTH = "yte.tochuc";
    static final String WARD = "nghialo.tochuc";

    private static final String PROCESS = "Kế hoạch đào tạo, bồi dưỡng hằng năm";

    private final Browser browser;
    private final int port;
    private final LocalDate today;
    private String number = "";

    PlanScreens(Browser browser, int port, LocalDate today) {
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

    /** Takes a task of this plan, with a picture before it is taken. */
    Form take(String username, String task, String picture) {
        the(username).open(number, task).see(picture + "-to-read");
        return the(username).take();
    }

    /** The start form shows the way to the ceiling as soon as the annual plan is chosen. */
    void direct(int year) {
        Form form = the(DIRECTOR).begin(PROCESS).see("begin-empty");
        form.choose("Kế hoạch năm");
        form.part("[data-show=path] .tc-path-picture").waitFor();
        form.write("Nội dung chỉ đạo", "Xây dựng kế hoạch năm " + year + " sớm, đúng đối tượng.")
                .see("begin-filled")
                .complete();
        number = the(DIRECTOR).says("DT-").innerText().replaceAll("[^DT0-9-]", "");
    }

    /** Nobody is ticked, then two are found by name. */
    void askOnly(String... units) {
        Form form = take(DRAFTER, "Đề nghị các đơn vị đề xuất nhu cầu", "call");
        form.part(".tc-called > summary").click();
        press(form, "Bỏ các đơn vị đang hiện");
        for (String unit : units) {
            form.write("Lọc theo tên đơn vị", unit);
            form.choose(unit);
        }
        form.see("call-units");
        form = afterALookAtTheCase("Đề nghị " + units.length + "/");
        form.write("Ngày văn bản", today)
                .write("Nội dung công văn", "Đề nghị rà soát theo dữ liệu.")
                .see("call-filled")
                .complete();
    }

    /** Whoever looks at the case in between finds the form as it was. */
    private Form afterALookAtTheCase(String told) {
        the(DRAFTER).tab("Hồ sơ").locator(".tc-path-picture").first().waitFor();
        Form form = the(DRAFTER).backToTheForm("Biểu mẫu");
        form.part(".tc-called > summary", told).waitFor();
        return form;
    }

    /** What the data propose for a unit, read and opened for its office. */
    Form propose(String username) {
        Form form = take(username, "Đơn vị đề xuất nhu cầu", "needs");
        form.part(".tc-needs .summary").waitFor();
        form.part(".tc-lines tr[data-line]").first().waitFor();
        return form;
    }

    static void press(Form form, String button) {
        form.part("button", button).locator("visible=true").first().click();
    }

    /** One line is dropped with its reason, and the others are confirmed at once. */
    void confirmAllButOne(Form form) {
        form.part(".tc-needs .need.proposed input[type=checkbox]").first().check();
        form.type(form.part(".tc-needs .drop input"), "Sắp nghỉ hưu theo nguyện vọng.");
        press(form, "Bỏ dòng đã chọn");
        form.part(".tc-needs .need.dropped").first().waitFor();
        form.see("needs-dropped");
        press(form, "Chọn cả ");
        press(form, "Xác nhận dòng đã chọn");
        form.part(".tc-needs .summary", "0 chưa xác nhận").waitFor();
        form.see("needs-confirmed");
    }

    /** Somebody of the unit is found by name and put forward, and taken back at once. */
    void addByName(Form form, String typed, String wanted) {
        press(form, "+ Thêm dòng");
        Locator person = form.part(".tc-lines .add input[role=combobox]");
        form.type(person, typed);
        form.part(".tc-lines [role=option]", wanted).first().click();
        form.part(".tc-lines .add").getByLabel("Chương trình").selectOption("MASTER_STUDY");
        form.see("lines-adding");
        press(form, "Thêm vào danh sách");
        form.part(".tc-lines .saved", "Đã thêm").first().waitFor();
        form.see("lines-added");
        press(form, "Hoàn tác");
        form.part(".tc-lines tr.state-dropped", wanted).first().waitFor();
        form.see("lines-undone");
    }

    /** The clearing of the drafter: checks, classes, money at hand, the list over the whole window. */
    Form consolidate() {
        Form form = take(DRAFTER, "Tổng hợp, rà soát nhu cầu", "consolidate");
        form.part(".tc-needs .panel .shares").waitFor();
        form.part(".tc-path-picture").first().waitFor();
        form.see("consolidate-path");
        press(form, "Xếp lớp");
        form.part(".tc-needs [role=status]", "đủ người để mở lớp").waitFor();
        Locator money = form.part(".tc-needs .caps input").first();
        form.type(money, "5000");
        press(form, "Lưu số tiền được giao");
        form.part(".tc-needs .sources", "được giao 5.000 triệu đồng").waitFor();
        form.see("consolidate-needs");
        return form;
    }

    /** An act with a paper of today, an answer among several where one is asked for, and a text. */
    void act(String username, String task, String picture, String answer, String label, String text) {
        Form form = take(username, task, picture);
        if (form.part("[data-show=path]").count() > 0) {
            form.part("[data-show=path] .tc-path-picture").first().waitFor();
        }
        if (form.part("[name=documentDate]").count() > 0) {
            form.write("Ngày văn bản", today);
        }
        if (!answer.isEmpty()) {
            form.choose(answer);
        }
        form.write(label, text).see(picture + "-filled").complete();
    }

    /** Signature and number need a day only. */
    void actOn(String username, String task, String picture, String label) {
        take(username, task, picture)
                .write(label, today)
                .see(picture + "-filled")
                .complete();
    }

    /** The list over the whole window. */
    void enlarge(Form form) {
        press(form, "Mở rộng");
        form.part(".tc-lines .enlarged").waitFor();
        form.see("lines-enlarged");
        press(form, "Thu nhỏ");
    }
}
