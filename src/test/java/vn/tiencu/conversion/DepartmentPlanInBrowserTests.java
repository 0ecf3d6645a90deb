package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.outside.Browser;
import vn.tiencu.outside.Desk;
import vn.tiencu.outside.Form;
import vn.tiencu.outside.OnH2;
import vn.tiencu.outside.Screen;

/** The office of a department begins its plan in Tasklist, picks a person and puts the plan forward. */
@OnH2
class DepartmentPlanInBrowserTests {

    @RegisterExtension
    static final Browser BROWSER = new Browser("conversion");

    private static final String OFFICE = "taichinh.tochuc1";

    @LocalServerPort
    private int port;

    @Test
    void fromTheStartFormToTheCommittee() {
        Desk office = BROWSER.desk(port, OFFICE);
        office.begin("Kế hoạch chuyển đổi vị trí công tác").see("begin").complete();
        String plan = office.says("CD-").innerText().replaceAll("[^CD0-9-]", "");

        office.open(plan, "Dự thảo kế hoạch").see("draft-to-read");
        Form form = office.take();
        pick(form, "Người", "cb-2004");
        pick(form, "Nơi đến", "so-tai-chinh-van-phong");
        pick(form, "Vị trí trong danh mục", "TC-4");
        form.write("Nhiệm vụ mới", "Chuyên viên quyết toán");
        form.write("Ngày chuyển đổi", LocalDate.of(2027, 2, 1)).see("draft-filled");
        form.part("button", "Thêm vào kế hoạch").click();
        form.part("table tbody tr").first().waitFor();
        form.see("draft-with-a-line");
        form.complete();

        JsonNode read = new ConversionOfficers(port)
                .as(OFFICE)
                .get("/api/v1/conversion-plans/" + plan)
                .expect(200)
                .json();
        assertThat(read.path("stage").asText()).isEqualTo("OPINION");
        Form opinion = BROWSER.desk(port, "taichinh.capuy", Screen.PHONE).open(plan, "Cho ý kiến về kế hoạch");
        opinion.see("phone-opinion");
    }

    private static void pick(Form form, String label, String value) {
        form.part("label", label).first().waitFor();
        Locator select = form.part(".tc-field:has(label:text-is(\"" + label + "\")) select");
        select.selectOption(new SelectOption().setValue(value));
    }
}
