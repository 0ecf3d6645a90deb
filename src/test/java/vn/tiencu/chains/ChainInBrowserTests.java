package vn.tiencu.chains;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.tiencu.outside.Browser;
import vn.tiencu.outside.Desk;
import vn.tiencu.outside.OnH2;
import vn.tiencu.outside.Screen;

/** The planner as a part of a page: searched, stopped, changed by hand, pinned and adopted, with mouse and keyboard. */
@OnH2
@Import(FakeRoom.class)
class ChainInBrowserTests {

    @RegisterExtension
    static final Browser BROWSER = new Browser("chains");

    @LocalServerPort
    private int port;

    @Autowired
    private FakeRoom room;

    private Locator part(Desk desk, String caseNumber) {
        Page page = desk.page();
        page.evaluate("""
                async (caseNumber) => {
                  const { chainBlock } = await import(new URL('/camunda/app/tasklist/scripts/tiencu/chain/block.js', location.href).href);
                  document.querySelector('.tc-chain-page')?.remove();
                  const place = document.createElement('main');
                  place.className = 'tc-chain-page';
                  place.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: #fff; z-index: 9999; padding: 16px';
                  place.append(chainBlock({}, caseNumber));
                  document.body.append(place);
                }
                """, caseNumber);
        Locator part = page.locator(".tc-chain");
        part.locator("tbody tr").first().waitFor();
        return part;
    }

    @Test
    void aProposalIsFoundChangedByHandAndAdopted() {
        Desk desk = BROWSER.desk(port, FakeRoom.OFFICER);
        Locator part = part(desk, FakeRoom.EASY);
        desk.see("before");
        part.locator("#begin").click();
        part.locator(".rules").waitFor(gone());
        part.getByText("Mọi quy tắc đều đạt").waitFor();
        desk.see("found");

        part.locator("#seat-mover-1").focus();
        String good = part.locator("#seat-mover-1").inputValue();
        part.locator("#seat-mover-1").selectOption("");
        part.locator(".rule.hard").first().waitFor();
        assertThat(part.locator("#adopt").isDisabled()).isTrue();
        assertThat(part.locator("#pin-mover-1").isChecked()).isTrue();
        desk.see("changed");

        part.locator("#seat-mover-1").selectOption(good);
        part.locator("#adopt:enabled").focus();
        desk.press("Enter");
        part.getByText("Đã áp dụng vào kế hoạch").waitFor();
        assertThat(room.adopted.get(FakeRoom.EASY)).hasSize(12);
        desk.see("adopted");
    }

    @Test
    void aLongSearchShowsItsProgressAndIsStopped() {
        Desk desk = BROWSER.desk(port, FakeRoom.OFFICER);
        Locator part = part(desk, FakeRoom.KNOTTED);
        part.locator("#seconds").selectOption("180");
        part.locator("#begin").click();
        part.locator("progress").waitFor();
        part.locator(".result .bad").waitFor();
        desk.see("searching");
        part.locator("#stop").click();
        part.getByText("Đã dừng theo yêu cầu").waitFor();
        part.locator(".rule.hard").first().waitFor();
        desk.see("stopped");
        part.locator(".rule.hard button.lead").first().click();
        assertThat(desk.page().evaluate("document.querySelector('.tc-chain').shadowRoot.activeElement.tagName"))
                .isEqualTo("SELECT");

        part(BROWSER.desk(port, FakeRoom.OFFICER, Screen.PHONE), FakeRoom.KNOTTED);
        BROWSER.desk(port, FakeRoom.OFFICER, Screen.PHONE).see("phone");
        Desk english = BROWSER.desk(port, FakeRoom.OFFICER, Screen.OFFICE_IN_ENGLISH);
        part(english, FakeRoom.KNOTTED).getByText("Not met:").waitFor();
        english.see("english");
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
