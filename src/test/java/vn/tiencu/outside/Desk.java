package vn.tiencu.outside;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.function.BiConsumer;

/** An officer before the screen: signs in, looks through the lists of Tasklist, takes tasks and works their forms. */
public final class Desk {

    private static final double PATIENCE = 45_000;

    private final String root;
    private final Page page;
    private final BiConsumer<Page, String> camera;

    Desk(String root, String username, Page page, BiConsumer<Page, String> camera) {
        this.root = root;
        this.page = page;
        this.camera = camera;
        page.setDefaultTimeout(PATIENCE);
        signIn(username);
    }

    private void signIn(String username) {
        page.navigate(root + "/");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill("demo");
        page.keyboard().press("Enter");
        page.waitForURL("**/app/**");
        page.locator(".account .dropdown-toggle").first().waitFor(attached());
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);
    }

    /** Opens the start form of a process. */
    public Form begin(String process) {
        page.locator(".start-process-action a").click();
        page.locator(".modal-body").getByText(process).first().click();
        return form(".modal-content");
    }

    /** Opens a task of a case without taking it: everything can be read. */
    public Form open(String caseNumber, String task) {
        list("Của tập thể", caseNumber, task).click();
        return form(".task-details");
    }

    /** Takes the open task. */
    public Form take() {
        page.locator(".task-details button.claim").click();
        return form(".task-details").ready();
    }

    /** Reads the list anew, by way of another one, and finds the task in it. */
    private Locator list(String name, String caseNumber, String task) {
        filter("Sắp đến hạn");
        filter(name);
        return page.locator(".tasks-list li.task")
                .filter(Form.with(caseNumber))
                .filter(Form.with(task))
                .locator("h4 a");
    }

    private void filter(String name) {
        Locator filter = page.locator(".task-filters .name a").filter(Form.with(name));
        page.waitForResponse(
                answer -> answer.url().contains("/list?") && answer.url().contains("/filter/"), filter::click);
    }

    private Form form(String place) {
        Form form = new Form(page, page.locator(place), this::see);
        form.shown();
        return form;
    }

    /** Opens a tab beside the form of the open task. */
    public Locator tab(String name) {
        page.locator(".task-details .nav-tabs")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .click();
        return page.locator(".task-details .tab-content");
    }

    /** The form of the open task, after a look at another tab. */
    public Form backToTheForm(String tab) {
        tab(tab);
        return form(".task-details").ready();
    }

    /** Presses keys, one after the other. */
    public Desk press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    public Desk type(String text) {
        page.keyboard().type(text);
        return this;
    }

    public Desk visit(String path) {
        page.navigate(root + path);
        return this;
    }

    /** What lies behind a link, as this officer gets it. */
    public byte[] opens(String link) {
        var answer = page.request().get(root + link);
        if (!answer.ok()) {
            throw new AssertionError(answer.status() + " " + link);
        }
        return answer.body();
    }

    public Locator says(String text) {
        Locator said = page.getByText(text).first();
        said.waitFor();
        return said;
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    public void see(String name) {
        camera.accept(page, name);
    }

    public Page page() {
        return page;
    }
}
