package vn.tiencu.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.outside.FixedDay.TODAY;
import static vn.tiencu.rotation.CaseWalk.BOARD;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.outside.Browser;
import vn.tiencu.outside.Desk;
import vn.tiencu.outside.Form;
import vn.tiencu.outside.OnH2;

/** The planner within the review of a rotation plan, worked over the real lines, and what the records say of each line. */
@OnH2
class RotationChainInBrowserTests {

    @RegisterExtension
    static final Browser BROWSER = new Browser("rotation-chain");

    private static final String TRINH = "cb-0013";
    private static final String TRANG = "cb-0043";
    private static final String KHUE = "cb-0150";

    @LocalServerPort
    private int port;

    private RotationVerbs http = new RotationVerbs(0);
    private String plan = "";

    @BeforeEach
    void aPlanIsUnderReview() {
        http = new RotationVerbs(port);
        plan = new PeopleAway(http)
                .proposed(Map.of(TRINH, "noivu.tochuc1", TRANG, "taichinh.tochuc1", KHUE, "yte.tochuc"));
    }

    @AfterEach
    void leaveTheYearFree() {
        http.as(BOARD)
                .post(RotationVerbs.PLANS + "/" + plan + "/withdrawal", Map.of("reason", "Xong."))
                .expect(200);
    }

    @Test
    void aProposalIsFoundChangedByHandCheckedAndAdoptedTwice() {
        RotationScreens officers = new RotationScreens(BROWSER, port, TODAY);
        officers.turnTo(plan);
        Form form = officers.take(BOARD, "Tổng hợp, rà soát nhân sự", "review");
        Desk desk = officers.the(BOARD);
        Locator chain = form.part("[data-show=chain] .tc-chain");
        assertThat(form.part(".tc-line-verdict").first().innerText()).contains("Chọn chức vụ, nơi đến");
        theSystemSearches(desk, chain);
        chain.locator("#adopt:enabled").click();
        chain.getByText("Đã áp dụng").waitFor();
        Map<String, String> found = places();
        assertThat(found).hasSize(3).doesNotContainValue("");
        everyLineShowsItsVerdict(desk, form);
        theRuleThatIsBrokenIsNamed(desk, chain);
        choose(desk, chain, KHUE, Objects.requireNonNull(found.get(KHUE)));
        String other = somebodyGoesElsewhere(desk, chain, found);
        assertThat(places()).as("nothing is stored before it is adopted").isEqualTo(found);
        chain.locator("#adopt:enabled").focus();
        desk.press("Enter");
        desk.page().waitForCondition(() -> !places().equals(found));
        assertThat(places().get(other)).isNotEqualTo(found.get(other));
        desk.see("adopted-again");
        aLineIsTriedOutWithAnotherPost(desk, form);
    }

    private void theSystemSearches(Desk desk, Locator chain) {
        chain.scrollIntoViewIfNeeded();
        chain.locator("#seconds").selectOption("5");
        chain.locator("#begin").click();
        chain.locator("progress").waitFor();
        desk.see("searching");
        chain.locator("#begin").waitFor();
        chain.getByText("không vi phạm quy tắc bắt buộc").waitFor();
        chain.scrollIntoViewIfNeeded();
        desk.see("found");
    }

    private void everyLineShowsItsVerdict(Desk desk, Form form) {
        Locator verdicts = form.part(".tc-line-verdict summary .tc-badge");
        verdicts.nth(2).waitFor();
        verdicts.first().scrollIntoViewIfNeeded();
        desk.see("verdicts");
        assertThat(verdicts.count()).isGreaterThanOrEqualTo(3);
    }

    /** Without a place the rule is named with its article, and nothing can be adopted. */
    private void theRuleThatIsBrokenIsNamed(Desk desk, Locator chain) {
        choose(desk, chain, KHUE, "");
        chain.locator("#check").click();
        Locator hard = chain.locator(".rule.hard");
        hard.first().scrollIntoViewIfNeeded();
        desk.see("broken");
        assertThat(hard.first().innerText()).contains("Trần Thị Bích Khuê");
        assertThat(hard.first().locator("cite").innerText()).isNotBlank();
        assertThat(chain.locator("#adopt").isDisabled()).isTrue();
        assertThat(chain.locator("#pin-" + KHUE).isChecked()).isTrue();
    }

    /** The first other arrangement that breaks nothing: whose line it is. */
    private String somebodyGoesElsewhere(Desk desk, Locator chain, Map<String, String> found) {
        for (Map.Entry<String, String> each : found.entrySet()) {
            for (String seat : offered(chain, each.getKey())) {
                choose(desk, chain, each.getKey(), seat);
                if (!seat.equals(each.getValue()) && chain.locator("#adopt").isEnabled()) {
                    return each.getKey();
                }
            }
            choose(desk, chain, each.getKey(), each.getValue());
        }
        throw new AssertionError("no other arrangement than " + found);
    }

    /** Her present seat is no choice. */
    private static List<String> offered(Locator chain, String person) {
        return chain.locator("#seat-" + person + " option").all().stream()
                .map(each -> each.getAttribute("value"))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static void choose(Desk desk, Locator chain, String person, String seat) {
        Locator place = chain.locator("#seat-" + person);
        if (!place.inputValue().equals(seat)) {
            desk.page()
                    .waitForResponse(answer -> answer.url().endsWith("/chain-checks"), () -> place.selectOption(seat));
            chain.locator("#seat-" + person + " option[value='" + seat + "']:checked")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        }
    }

    /** Her own unit is no place to be rotated to; the line says so before the form is sent. */
    private void aLineIsTriedOutWithAnotherPost(Desk desk, Form form) {
        Locator row = form.part(".tc-rotation-row", "Trần Thị Bích Khuê");
        Locator post = row.getByLabel("Chức vụ, nơi đến");
        form.type(post, "Giám đốc Sở Y tế");
        row.locator("[role=option]")
                .filter(Form.with("Phó Giám đốc Sở Y tế"))
                .first()
                .click();
        row.locator(".tc-line-verdict .tc-error").waitFor();
        row.scrollIntoViewIfNeeded();
        desk.see("own-unit");
    }

    /** Who goes where by what is stored. */
    private Map<String, String> places() {
        Map<String, String> places = new TreeMap<>();
        for (JsonNode line : http.plan(plan).path("lines")) {
            places.put(line.path("personId").asText(), line.path("toPostId").asText(""));
        }
        return places;
    }
}
