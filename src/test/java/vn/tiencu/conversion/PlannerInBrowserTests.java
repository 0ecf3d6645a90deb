package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.outside.Browser;
import vn.tiencu.outside.Desk;
import vn.tiencu.outside.Form;
import vn.tiencu.outside.OnH2;
import vn.tiencu.outside.Screen;

/** The planner in the draft of a conversion plan: searched, changed by hand, checked again and adopted again. */
@OnH2
class PlannerInBrowserTests {

    @RegisterExtension
    static final Browser BROWSER = new Browser("planner");

    private static final String OFFICE = "taichinh.tochuc1";
    private static final String TASK = "Lập kế hoạch chuyển đổi";
    private static final String ROWS = "[data-list=conversionEditor] .tc-rotation-row";

    /** A sibling is in charge of the division for planning. */
    private static final String TIED = "#seat-cb-2035";

    private static final String SIBLINGS = "so-tai-chinh-phong-tong-hop-quy-hoach|TC-4";

    @LocalServerPort
    private int port;

    @SuppressWarnings("NullAway.Init")
    private Form form;

    @SuppressWarnings("NullAway.Init")
    private Locator planner;

    private void theDraftIsOpened() {
        String number = new ConversionOfficers(port)
                .starts(OFFICE, "/api/v1/conversion-plans", Map.of("unitId", "so-tai-chinh", "year", 2027))
                .expect(201)
                .json()
                .path("caseNumber")
                .asText();
        Desk desk = BROWSER.desk(port, OFFICE);
        desk.open(number, TASK);
        form = desk.take();
        planner = form.part("[data-show=chain]");
        planner.locator("tbody tr").first().waitFor();
        planner.locator("#begin").scrollIntoViewIfNeeded();
        form.see("before");
    }

    @Test
    void whoMovesWhereIsFoundAdoptedChangedByHandAndAdoptedAgain() {
        theDraftIsOpened();
        aSearchThatCannotPlaceEveryoneSaysWhom();
        aSearchThatPlacesEveryoneIsAdopted();
        aPlaceWithARelationOfInterestIsNamedAndNotAdopted();
        aPlaceWrittenByHandTwiceIsNamedAndNotAdopted();
        theEnglishReaderReadsTheSame();
    }

    private void search() {
        planner.locator("#seconds").selectOption("5");
        planner.locator("#begin").click();
        planner.locator("progress").waitFor();
    }

    private void aSearchThatCannotPlaceEveryoneSaysWhom() {
        planner.locator("#pin-cb-2035").check();
        search();
        form.see("searching");
        planner.locator("#begin").waitFor();
        Locator rule = planner.locator(".rule.hard");
        rule.first().waitFor();
        assertThat(rule.innerText()).contains("không giữ vị trí cũ", "Nguyễn Minh Tường");
        assertThat(planner.locator("#adopt").isDisabled()).isTrue();
        form.see("somebody-nowhere");
        planner.locator("#pin-cb-2035").uncheck();
    }

    private void aSearchThatPlacesEveryoneIsAdopted() {
        search();
        planner.getByText("Mọi quy tắc đều đạt").waitFor();
        form.see("found");
        adopt();
        planner.locator("#adopt").scrollIntoViewIfNeeded();
        form.see("adopted");
        Locator first = form.part(ROWS).first();
        first.scrollIntoViewIfNeeded();
        assertThat(first.locator("select").inputValue()).isNotEmpty();
        assertThat(first.locator("input[type=date]").first().inputValue()).isNotEmpty();
        form.see("lines-adopted");
    }

    private void adopt() {
        planner.locator("#adopt:enabled").click();
        planner.getByText("Đã áp dụng vào kế hoạch").waitFor();
    }

    private void aPlaceWithARelationOfInterestIsNamedAndNotAdopted() {
        Locator seat = planner.locator(TIED);
        String good = seat.inputValue();
        seat.selectOption(SIBLINGS);
        Locator rule = planner.locator(".rule.hard", with("quan hệ lợi ích"));
        rule.waitFor();
        assertThat(rule.innerText())
                .contains("Luật 36/2018", "Nguyễn Minh Tường")
                .doesNotContain("SIBLING", "anh");
        assertThat(planner.locator("#adopt").isDisabled()).isTrue();
        planner.locator("#begin").scrollIntoViewIfNeeded();
        form.see("related");
        planner.locator(TIED).selectOption(good);
        planner.getByText("Đã sửa sau khi áp dụng").waitFor();
        adopt();
    }

    private static Locator.LocatorOptions with(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    /** In the list of the plan the office sends one person where another goes already. */
    private void aPlaceWrittenByHandTwiceIsNamedAndNotAdopted() {
        Locator second = form.part(ROWS).nth(1).locator("select");
        String given = second.inputValue();
        Locator first = form.part(ROWS).first().locator("select");
        first.selectOption(given);
        planner.locator("#adopt").click();
        planner.getByText("sửa đổi chưa lưu").waitFor();
        form.see("not-saved");
        form.part("button", "Lưu danh sách").click();
        Locator rule = planner.locator(".rule.hard", with("Không quá số người"));
        rule.waitFor();
        planner.locator("#begin").scrollIntoViewIfNeeded();
        form.see("twice");
        search();
        planner.getByText("Mọi quy tắc đều đạt").waitFor();
        form.see("found-again");
        adopt();
        assertThat(form.part(ROWS).first().locator("select").inputValue()).isNotEqualTo(given);
    }

    private void theEnglishReaderReadsTheSame() {
        Desk english = BROWSER.desk(port, OFFICE, Screen.OFFICE_IN_ENGLISH);
        english.page().navigate(BROWSER.desk(port, OFFICE).page().url());
        Locator block = english.page().locator("[data-show=chain]");
        block.locator("tbody tr").first().waitFor();
        block.locator(TIED).selectOption(SIBLINGS);
        block.locator(".rule.hard", with("relation of interest")).waitFor();
        block.locator("#begin").scrollIntoViewIfNeeded();
        english.see("english");
        english.page().locator(ROWS).first().scrollIntoViewIfNeeded();
        english.see("english-lines");
    }
}
