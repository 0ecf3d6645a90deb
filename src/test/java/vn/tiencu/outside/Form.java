package vn.tiencu.outside;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/** A form as somebody fills it in: by the labels that are seen, with mouse and keyboard. */
public final class Form {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Page page;
    private final Locator place;
    private final Locator form;
    private final Consumer<String> camera;

    Form(Page page, Locator place, Consumer<String> camera) {
        this.page = page;
        this.place = place;
        this.form = place.locator("form.tc-form");
        this.camera = camera;
    }

    Form shown() {
        form.locator("> .tc-body").waitFor();
        return this;
    }

    Form ready() {
        form.locator("> .tc-body:enabled").waitFor();
        return this;
    }

    public Form write(String label, String text) {
        type(form.getByLabel(label), text);
        return this;
    }

    /** Replaces what stands in a field. */
    public void type(Locator field, String text) {
        field.click();
        field.press("ControlOrMeta+a");
        field.pressSequentially(text);
    }

    /** A day as one writes it by hand. */
    public static String written(LocalDate day) {
        return DAY.format(day);
    }

    public static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    public Form write(String label, int number) {
        return write(label, String.valueOf(number));
    }

    public Form write(String label, LocalDate day) {
        return write(label, written(day));
    }

    /** The radio button or the box with exactly this label. */
    public Form choose(String label) {
        form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** The radio button or the box beside a person, whose label also tells more of them. */
    public Form choosePerson(String name) {
        form.locator("label.tc-choice")
                .filter(with(name))
                .click();
        return this;
    }

    /** Types into a search field and takes one of what is offered, with the keyboard alone. */
    public Form search(String label, String typed, String wanted) {
        write(label, typed);
        Locator offered = form.locator("[role=option]");
        offered.filter(with(wanted)).first().waitFor();
        Locator field = form.getByLabel(label);
        for (int down = 0; down <= offered.allInnerTexts().indexOf(wanted); down++) {
            field.press("ArrowDown");
        }
        field.press("Enter");
        return this;
    }

    /** What the form says of one person. */
    public Locator card(String name) {
        return form.locator(".tc-cards > li").filter(with(name));
    }

    public Locator part(String selector) {
        return form.locator(selector);
    }

    public Locator part(String selector, String text) {
        return part(selector).filter(with(text));
    }

    public Form see(String name) {
        camera.accept(name);
        return this;
    }

    /** Presses the button and waits until the form has gone; a form that stays says why. */
    public void complete() {
        press();
        Locator complaint = form.locator("> .tc-summary:not([hidden])");
        page.waitForCondition(() -> form.count() == 0 || complaint.isVisible());
        if (form.count() > 0) {
            throw new AssertionError(complaint.innerText());
        }
    }

    /** Presses the button of a form that must stay, and gives what it says. */
    public String refused() {
        press();
        Locator complaint = form.locator("> .tc-summary:not([hidden])");
        complaint.waitFor();
        return complaint.innerText();
    }

    private void press() {
        place.locator(".form-actions .btn-primary, .modal-footer .btn-primary")
                .locator("visible=true")
                .click();
    }
}
