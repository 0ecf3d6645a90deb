package vn.tiencu.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tiencu.appointment.AppointmentVerbs;
import vn.tiencu.outside.Browser;
import vn.tiencu.outside.Desk;
import vn.tiencu.outside.Officers;
import vn.tiencu.outside.OnH2;
import vn.tiencu.outside.Screen;

/** Every page of the board in Cockpit, in both languages and on a phone: with two real cases, then with some hundred. */
@OnH2
class BoardInBrowserTests {

    @RegisterExtension
    static final Browser BROWSER = new Browser("board");

    private static final String BOARD = "bantochuc.chuyenvien";
    private static final List<String> TABS =
            List.of("overview", "cases", "compliance", "bottlenecks", "due", "stuck", "targets");

    private static final int FINISHED = 490;
    private static final int RUNNING = 60;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private final List<String> complaints = new ArrayList<>();

    @Test
    void everyPageInBothLanguagesAndOnAPhone() {
        AppointmentVerbs officers = new AppointmentVerbs(port);
        String waiting = officers.beginAnywhere();
        String number = officers.begin("noivu.tochuc1", AppointmentVerbs.DEPUTY_DIRECTOR, AppointmentVerbs.CANDIDATE);
        officers.does("btv.thuky", number, "UserTask_DecidePermission", AppointmentVerbs.permission());
        for (Screen screen : Screen.values()) {
            Page page = window(screen);
            TABS.forEach(tab -> look(page, screen, "?tab=" + tab, tab));
            look(page, screen, "?number=" + number, "timeline");
        }
        figuresAreThoseOfTheInterface(officers, waiting, number);
        theKeyboardGoesFromTabToTab();
        assertThat(complaints).isEmpty();
        twoStandStill(waiting, number);
        new ManyCases(template).fill(FINISHED, RUNNING);
        for (Screen screen : Screen.values()) {
            Page page = window(screen);
            TABS.forEach(tab -> look(page, screen, "?tab=" + tab + "&full=1", "full-" + tab));
            look(page, screen, "?tab=bottlenecks&process=appointment&from=2022-01-01", "full-bottlenecks-of-years");
            look(page, screen, "?number=" + anyFinished(), "full-timeline");
        }
        whatStandsStillIsListedWithItsRemedy(waiting, number);
        assertThat(complaints).isEmpty();
    }

    /** One whose timer gave up, one that was suspended. */
    private void twoStandStill(String failed, String suspended) {
        management.createJobQuery().processInstanceId(instance(failed)).list().stream()
                .limit(1)
                .forEach(job -> management.setJobRetries(job.getId(), 0));
        runtime.suspendProcessInstanceById(instance(suspended));
    }

    private String instance(String number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .rootProcessInstances()
                .singleResult()
                .getId();
    }

    private String anyFinished() {
        return template.queryForObject(
                "SELECT MIN(case_number) FROM board_case WHERE process = 'conversion_move' AND ended_on IS NOT NULL",
                String.class);
    }

    private void whatStandsStillIsListedWithItsRemedy(String failed, String suspended) {
        Page page = desk(Screen.OFFICE).page();
        look(page, Screen.OFFICE, "?tab=stuck", "full-stuck-again");
        List<String> rows = page.locator(".tc-board-table tbody tr").allInnerTexts();
        assertThat(rows).hasSize(2);
        assertThat(rows).anySatisfy(row -> assertThat(row).contains(failed, "Bước tự động không chạy được"));
        assertThat(rows).anySatisfy(row -> assertThat(row).contains(suspended, "Đang tạm dừng"));
    }

    private Page window(Screen screen) {
        Page page = desk(screen).page();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
                complaints.add(screen + ": " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> complaints.add(screen + ": " + error));
        desk(screen).visit("/camunda/app/cockpit/default/#/board");
        page.locator(".tc-board-link").waitFor(attached());
        return page;
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    private Desk desk(Screen screen) {
        return BROWSER.desk(port, BOARD, screen);
    }

    private void look(Page page, Screen screen, String query, String name) {
        page.evaluate("query => { window.location.hash = '#/board' + query; }", query);
        page.waitForCondition(() -> page.url().endsWith(query));
        page.locator(".tc-board-body[aria-busy=false]").waitFor();
        page.waitForFunction(
                "() => [...document.querySelectorAll('[data-chart]')].every((each) => each.dataset.drawn)");
        assertThat(page.locator(".tc-board-body .tc-error").count()).as(name).isZero();
        assertThat(page.locator(".tc-board-body").innerText()).as(name).isNotBlank();
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .as(name + " is not wider than " + screen)
                .isLessThanOrEqualTo(0);
        desk(screen).see(screen.name().toLowerCase(Locale.ROOT) + "-" + name);
    }

    private void figuresAreThoseOfTheInterface(Officers officers, String... numbers) {
        Page page = desk(Screen.OFFICE_IN_ENGLISH).page();
        look(page, Screen.OFFICE_IN_ENGLISH, "?tab=compliance&by=process&to=2027-03-31", "compliance-by-process");
        JsonNode kept = officers.as(BOARD)
                .get("/api/v1/boards/compliance?by=process&to=2027-03-31")
                .expect(200)
                .json();
        assertThat(cells(page, ".tc-board-table tbody tr:last-child"))
                .contains(
                        kept.at("/total/due").asText(),
                        kept.at("/total/pending").asText());
        look(page, Screen.OFFICE_IN_ENGLISH, "?tab=cases&status=RUNNING&process=appointment", "cases-running");
        assertThat(cells(page, ".tc-board-table tbody tr")).contains(numbers);
        outcomesFollowTheProcess(page);
        look(page, Screen.OFFICE_IN_ENGLISH, "?tab=targets", "targets-again");
        JsonNode staff = officers.as(BOARD)
                .get("/api/v1/boards/targets")
                .expect(200)
                .json()
                .at("/items/0/years/0");
        assertThat(cells(page, "[data-target='S3-1-staff'] tbody tr"))
                .contains(staff.path("count").asText() + "/" + staff.path("of").asText());
        look(page, Screen.OFFICE_IN_ENGLISH, "?tab=bottlenecks&process=appointment", "bottlenecks-appointment");
        assertThat(page.locator(".tc-process .tc-badge").count()).isPositive();
    }

    private static void outcomesFollowTheProcess(Page page) {
        Locator ends = page.locator("select[name=outcome] option");
        assertThat(ends.allInnerTexts()).contains("Appointed and announced").doesNotContain("Moved");
        page.locator("select[name=process]").selectOption("conversion_move");
        assertThat(ends.allInnerTexts()).contains("All", "Moved").hasSize(4);
    }

    private static List<String> cells(Page page, String rows) {
        return page.locator(rows).locator("th, td").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    private void theKeyboardGoesFromTabToTab() {
        Page page = desk(Screen.OFFICE).page();
        look(page, Screen.OFFICE, "?tab=stuck", "stuck-again");
        page.locator("[data-tab=stuck]").focus();
        desk(Screen.OFFICE).press("Tab", "Enter");
        page.waitForCondition(() -> page.url().endsWith("tab=targets"));
        page.locator(".tc-board-body[aria-busy=false]").waitFor();
        assertThat(page.evaluate("() => document.activeElement.dataset.tab")).isEqualTo("targets");
    }
}
