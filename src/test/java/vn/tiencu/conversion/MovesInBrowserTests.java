package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.outside.FixedDay.TODAY;

import com.microsoft.playwright.Locator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.outside.Browser;
import vn.tiencu.outside.CasesWindow;
import vn.tiencu.outside.Form;
import vn.tiencu.outside.OnH2;
import vn.tiencu.outside.Screen;

/** Moves that wait for their day have no task: they are found, deferred, cancelled and complained of through the door in the bar. */
@OnH2
class MovesInBrowserTests {

    @RegisterExtension
    static final Browser BROWSER = new Browser("moves");

    private static final String DOOR = "Hồ sơ";
    private static final String ENDED = "Đã kết thúc";

    @LocalServerPort
    private int port;

    private List<String> moves = List.of();

    @Test
    void whatNoTaskLeadsToIsDoneThroughTheDoor() {
        var officers = new ConversionOfficers(port);
        String plan = PublishedPlan.published(officers, "cb-2004", "cb-2017", "cb-2028", "cb-2044");
        moves = PublishedPlan.toldMoves(officers, plan);
        var cases = new CasesWindow(BROWSER.desk(port, PublishedPlan.OFFICE));
        aWaitingMoveIsFoundByName(cases);
        aGroundIsRecordedFirst(cases);
        theMoveIsDeferred(cases);
        aComplaintIsFiledAndTakenBack(cases);
        aMoveIsCancelledByKeyboardAlone(cases);
        theGroundEnds(cases);
        aRelationOfInterestIsRecordedAndEnds(cases);
        theStartFormFindsAMoveByName(cases);
        onAPhoneInEnglish();
        assertThat(cases.complaints()).isEmpty();
    }

    private void aWaitingMoveIsFoundByName(CasesWindow cases) {
        cases.see("door");
        cases.open(DOOR);
        cases.row(moves.get(0)).waitFor();
        cases.see("all-cases");
        String name = cases.row(moves.get(0)).locator("strong").innerText();
        cases.part("[role=search] input").first().fill(bare(name));
        cases.row("CD-").waitFor(CasesWindow.gone());
        assertThat(cases.row(name).isVisible()).isTrue();
        cases.choose(moves.get(0));
        cases.see("one-move");
        cases.part("[role=search] input").first().fill("");
    }

    /** As one types in a hurry. */
    private static String bare(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }

    private void aGroundIsRecordedFirst(CasesWindow cases) {
        Locator deferral = cases.act("Tạm hoãn chuyển đổi");
        assertThat(deferral.innerText()).contains("chưa có căn cứ");
        deferral.scrollIntoViewIfNeeded();
        cases.see("no-ground-yet");
        deferral.locator("button").filter(Form.with("Ghi căn cứ")).click();
        Locator form = cases.part(".tc-new-ground form");
        form.waitFor();
        form.locator("button[type=submit]").click();
        cases.see("ground-missing");
        assertThat(form.locator(".tc-error:visible").count()).isGreaterThanOrEqualTo(4);
        Locator kind = form.locator("select");
        kind.selectOption("STUDY");
        cases.write(form, "Từ ngày", Form.written(TODAY.minusDays(3)));
        cases.write(form, "Văn bản chứng minh", "Quyết định cử đi học của Sở Tài chính");
        cases.write(form, "Số, ký hiệu", "731/QĐ-STC");
        cases.write(form, "Ngày văn bản", Form.written(TODAY.minusDays(5)));
        form.locator("button[type=submit]").click();
        form.locator(".tc-wrong").filter(Form.with("Đến hết ngày")).waitFor();
        cases.see("ground-refused");
        kind.selectOption("ILLNESS");
        form.locator("button[type=submit]").click();
        cases.part(".tc-told").filter(Form.with("Đã ghi căn cứ")).waitFor();
        cases.see("ground-recorded");
    }

    private void theMoveIsDeferred(CasesWindow cases) {
        cases.turnTo(DOOR);
        cases.shown(moves.get(0));
        Locator deferral = cases.act("Tạm hoãn chuyển đổi");
        assertThat(deferral.innerText()).contains("bệnh hiểm nghèo", "Điều 38.3");
        deferral.scrollIntoViewIfNeeded();
        cases.see("ground-on-file");
        deferral.locator("button").filter(Form.with("Tạm hoãn…")).click();
        cases.see("deferral-asked");
        deferral.locator("dialog[open] .btn-primary").click();
        assertThat(cases.shown(ENDED).innerText()).contains("Điều 38.3");
        cases.part(".tc-told").filter(Form.with("Đã ghi vào hồ sơ")).waitFor();
        cases.row(moves.get(0)).waitFor(CasesWindow.gone());
        cases.see("deferred");
    }

    private void aComplaintIsFiledAndTakenBack(CasesWindow cases) {
        cases.choose(moves.get(1));
        Locator complaint = cases.act("Khiếu nại về việc này");
        cases.write(complaint, "Ngày nhận đơn", Form.written(TODAY));
        cases.write(complaint, "Nội dung khiếu nại", "Bị chuyển vì đã phản ánh sai phạm.");
        complaint.scrollIntoViewIfNeeded();
        cases.see("complaint-written");
        cases.press(complaint, "Gửi khiếu nại…", "Gửi khiếu nại");
        Locator number = cases.part(".tc-facts .tc-link").filter(Form.with("KN-"));
        number.waitFor();
        assertThat(cases.part("details.tc-withdraw").count())
                .as("nothing may be done meanwhile")
                .isZero();
        cases.see("stands-still");
        number.click();
        cases.shown("phản ánh sai phạm");
        Locator back = cases.act("Rút khiếu nại");
        cases.write(back, "Lý do rút", "Đã được giải thích.");
        cases.see("complaint-to-take-back");
        cases.press(back, "Rút khiếu nại…", "Rút khiếu nại");
        cases.shown(ENDED);
    }

    private void aMoveIsCancelledByKeyboardAlone(CasesWindow cases) {
        cases.keys("Escape");
        cases.window().waitFor(CasesWindow.gone());
        assertThat(cases.focused()).as("the focus is back at the door").contains(DOOR);
        cases.keys("Enter");
        cases.row(moves.get(2)).waitFor();
        cases.tabTo(moves.get(2));
        cases.keys("Enter");
        cases.shown(moves.get(2));
        cases.tabTo("Dừng việc chuyển đổi");
        cases.keys("Enter", "Tab");
        cases.type("Giải thể phòng.");
        cases.keys("Tab", "Enter");
        cases.see("cancellation-by-keyboard");
        cases.tabTo("Dừng chuyển đổi");
        cases.keys("Enter");
        assertThat(cases.shown(ENDED).innerText()).contains("Giải thể");
    }

    private void theGroundEnds(CasesWindow cases) {
        cases.turnTo("Căn cứ");
        Locator row = cases.part(".tc-grounds tbody tr").filter(Form.with("731/QĐ-STC"));
        row.locator("summary").click();
        cases.write(row, "Ngày cuối cùng", Form.written(TODAY.minusDays(1)));
        row.scrollIntoViewIfNeeded();
        cases.see("ground-to-end");
        cases.press(row, "Kết thúc…", "Kết thúc");
        cases.part(".tc-told").filter(Form.with("hết ngày")).waitFor();
        assertThat(cases.part(".tc-grounds details").filter(Form.with("Đã hết")).textContent())
                .contains("731/QĐ-STC");
        cases.keys("Escape");
    }

    private void aRelationOfInterestIsRecordedAndEnds(CasesWindow cases) {
        cases.open(DOOR).turnTo("Quan hệ lợi ích");
        cases.part(".tc-grounds tbody tr").first().waitFor();
        cases.part(".tc-new-ground > summary").click();
        Locator form = cases.part(".tc-new-ground form");
        cases.find(form.locator("[role=combobox]").nth(0), "nguyen ngoc su", "Nguyễn Ngọc Sự");
        form.locator("select").first().selectOption("SPOUSE");
        cases.find(form.locator("[role=combobox]").nth(1), "dau tu, tham dinh", "Phòng Đầu tư, thẩm định");
        cases.write(form, "Từ ngày", Form.written(TODAY));
        cases.write(form, "Bản kê khai", "Bản kê khai quan hệ lợi ích");
        cases.write(form, "Số, ký hiệu", "12/KK-STC");
        cases.write(form, "Ngày văn bản", Form.written(TODAY));
        cases.see("relation-filled");
        form.locator("button[type=submit]").click();
        cases.part(".tc-told").filter(Form.with("Đã ghi quan hệ")).waitFor();
        cases.see("relations");
        Locator row = cases.part(".tc-grounds tbody tr").filter(Form.with("12/KK-STC"));
        assertThat(row.innerText()).contains("Vợ hoặc chồng", "Phòng Đầu tư, thẩm định");
        row.locator("summary").click();
        cases.write(row, "Ngày cuối cùng", Form.written(TODAY));
        cases.press(row, "Kết thúc…", "Kết thúc");
        cases.part(".tc-told").filter(Form.with("hết ngày")).waitFor();
        cases.keys("Escape");
    }

    private void theStartFormFindsAMoveByName(CasesWindow cases) {
        var desk = BROWSER.desk(port, PublishedPlan.OFFICE);
        Form form = desk.begin("Khiếu nại");
        form.write("Việc chuyển đổi bị khiếu nại", moves.get(3));
        Locator offered = form.part("[role=option]", moves.get(3));
        offered.waitFor();
        cases.see("complaint-form");
        offered.click();
        form.write("Ngày nhận đơn", TODAY)
                .write("Nội dung khiếu nại", "Bị chuyển để trù dập.")
                .see("complaint-form-filled")
                .complete();
        desk.says("KN-");
    }

    private void onAPhoneInEnglish() {
        var phone = new CasesWindow(BROWSER.desk(port, PublishedPlan.DIRECTOR, Screen.PHONE_IN_ENGLISH));
        phone.openOnAPhone("Cases");
        phone.row(moves.get(3)).waitFor();
        phone.see("phone-all-cases");
        phone.choose(moves.get(3));
        phone.see("phone-one-move");
        phone.part(".tc-back").click();
        phone.choose(moves.get(1));
        Locator stop = phone.act("Cancel the move");
        phone.write(stop, "Reason", "The office is dissolved.");
        phone.see("phone-cancellation");
        phone.press(stop, "Cancel…", "Cancel the move");
        phone.shown("Ended");
        phone.see("phone-cancelled");
        phone.part(".tc-back").click();
        phone.row(moves.get(3)).waitFor();
        phone.turnTo("Grounds");
        phone.part(".tc-grounds tbody tr").first().waitFor();
        phone.see("phone-grounds");
        phone.keys("Escape");
        phone.window().waitFor(CasesWindow.gone());
        assertThat(phone.complaints()).isEmpty();
    }
}
