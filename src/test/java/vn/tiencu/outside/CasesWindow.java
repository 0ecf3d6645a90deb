package vn.tiencu.outside;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The window of all cases as one officer uses it; what the browser complains of is kept. */
public final class CasesWindow {

    private final Desk desk;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    public CasesWindow(Desk desk) {
        this.desk = desk;
        this.page = desk.page();
        page.onConsoleMessage(message -> {
            boolean refusal = message.text().contains("status of 422");
            if (message.type().equals("error") && !refusal || message.text().contains("Content Security Policy")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> complaints.add(error));
    }

    /** Errors in the console, and what the policy for scripts and styles forbade; a refusal by the rules is none. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    Locator door(String name) {
        return page.locator(".tc-door").filter(Form.with(name));
    }

    public CasesWindow open(String door) {
        door(door).click();
        window().waitFor();
        return this;
    }

    /** On a phone the bar is folded. */
    public CasesWindow openOnAPhone(String door) {
        page.locator(".navbar-toggle").click();
        door(door).waitFor();
        desk.see("phone-door");
        return open(door);
    }

    public static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    public Locator window() {
        return page.locator("dialog.tc-cases");
    }

    public Locator part(String selector) {
        return window().locator(selector);
    }

    public Locator row(String words) {
        return part(".tc-case-row").filter(Form.with(words)).first();
    }

    /** Chooses a case and waits until it stands there. */
    public Locator choose(String number) {
        row(number).click();
        return shown(number);
    }

    public Locator shown(String words) {
        Locator shown = part(".tc-case-view").filter(Form.with(words));
        shown.waitFor();
        return shown;
    }

    /** The folded act of this name, open. */
    public Locator act(String title) {
        Locator act = part("details.tc-withdraw").filter(Form.with(title)).first();
        act.locator("> summary").click();
        return act;
    }

    public void write(Locator place, String label, String text) {
        Locator field = place.getByLabel(label);
        field.click();
        field.press("ControlOrMeta+a");
        field.pressSequentially(text);
    }

    /** Types into a field that searches and takes what is offered under this name. */
    public void find(Locator typed, String words, String wanted) {
        typed.click();
        typed.pressSequentially(words);
        typed.locator("xpath=..")
                .locator("[role=option]")
                .filter(Form.with(wanted))
                .first()
                .click();
    }

    /** The button of the act, and the answer to its question. */
    public void press(Locator act, String button, String answer) {
        act.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
        act.locator("dialog[open] .btn-primary").filter(Form.with(answer)).click();
    }

    public void turnTo(String section) {
        part("nav button").filter(Form.with(section)).click();
    }

    public CasesWindow see(String name) {
        desk.see(name);
        return this;
    }

    /** What has the focus, as somebody who cannot see it is told. */
    public String focused() {
        return String.valueOf(page.evaluate("() => document.activeElement.textContent"));
    }

    /** Goes on with the tab key until something that says this has the focus. */
    public void tabTo(String words) {
        for (int presses = 0; presses < 60; presses++) {
            page.keyboard().press("Tab");
            if (focused().contains(words)) {
                return;
            }
        }
        throw new AssertionError("no way by keyboard to " + words);
    }

    public void type(String text) {
        desk.type(text);
    }

    public void keys(String... keys) {
        desk.press(keys);
    }
}
