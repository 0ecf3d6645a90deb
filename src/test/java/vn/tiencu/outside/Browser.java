package vn.tiencu.outside;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Chromium of the machine, a window for each officer. Where there is none the class is skipped and says why, but never where
 * CI=true. What the windows show is kept in target/screenshots/room.
 */
public final class Browser implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {

    private static final Logger LOG = LoggerFactory.getLogger(Browser.class);
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Path pictures;
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private @Nullable Playwright driver;
    private com.microsoft.playwright.@Nullable Browser running;
    private final Set<String> taken = new HashSet<>();

    /** @param room whose screens these are */
    public Browser(String room) {
        this.pictures = Path.of("target", "screenshots", room);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> found = installed();
        if (found.isEmpty()) {
            String reason = "no browser: none of " + NAMES + " is on the PATH";
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                throw new IllegalStateException(reason + ", and a build server must not skip it");
            }
            LOG.warn("{} is SKIPPED, {}", context.getDisplayName(), reason);
            Assumptions.abort(reason);
        }
        driver = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        running = driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(found.orElseThrow())
                        .setArgs(FLAGS));
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The officer's window, signed in on first use and kept open. */
    public Desk desk(int port, String username) {
        return desk(port, username, Screen.OFFICE);
    }

    public Desk desk(int port, String username, Screen screen) {
        return desks.computeIfAbsent(username + " " + screen, missing -> {
            var window = Objects.requireNonNull(running).newContext(screen.options());
            Page page = window.newPage();
            return new Desk("http://127.0.0.1:" + port, username, page, this::keep);
        });
    }

    /** One picture of a kind is enough. */
    private void keep(Page page, String name) {
        if (taken.add(name)) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(pictures.resolve(String.format("%02d-%s.png", taken.size(), name))));
        }
    }

    /** After a failure: what every officer sees at that moment. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            desks.forEach((name, desk) -> desk.see("failed-" + name.replaceAll("\\W+", "-")));
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (driver != null) {
            driver.close();
        }
    }
}
