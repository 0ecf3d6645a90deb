package vn.tiencu.identity.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.CurrentCaller;
import vn.tiencu.identity.Role;

/** The page on which people sign in, and where they go from there. */
@RestController
@Hidden
class SignInPage {

    private static final String HTML = "text/html;charset=UTF-8";
    private final Pages pages;
    private final CurrentCaller current;
    private final Environment environment;

    SignInPage(Pages pages, CurrentCaller current, Environment environment) {
        this.pages = pages;
        this.current = current;
        this.environment = environment;
    }

    @GetMapping(path = "/login", produces = HTML)
    String signIn(HttpServletRequest request, CsrfToken token) {
        return pages.page(
                "login.html",
                Map.of(
                        "root", request.getContextPath(),
                        "token", Pages.escaped(token.getToken()),
                        "notice", notice(request),
                        "demo", environment.acceptsProfiles(Profiles.of("demo")) ? demoAccounts() : ""));
    }

    /** Officers work in Tasklist; administrators who belong to no body in Admin. Reading the token sends its cookie. */
    @GetMapping("/")
    ResponseEntity<Void> home(HttpServletRequest request, CsrfToken token) {
        token.getToken();
        Caller caller = current.get();
        boolean onlyAdministers = caller.has(Role.ADMIN) && caller.bodies().isEmpty();
        String app = onlyAdministers ? "/camunda/app/admin/" : "/camunda/app/tasklist/";
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(request.getContextPath() + app))
                .build();
    }

    private String notice(HttpServletRequest request) {
        if (request.getParameter("error") != null) {
            return "<p class=\"notice wrong\" role=\"alert\">" + pages.text("identity.page.wrong") + "</p>";
        }
        if (request.getParameter("logout") != null) {
            return "<p class=\"notice\" role=\"status\">" + pages.text("identity.page.signedOut") + "</p>";
        }
        return "";
    }

    private String demoAccounts() {
        String rows = Pages.rows("demo-accounts.csv").stream()
                .map(row ->
                        "<li><button type=\"button\" data-account=\"%1$s\"><b>%1$s</b> <span>%2$s</span></button></li>"
                                .formatted(Pages.escaped(row.get("username")), Pages.escaped(ofLanguage(row))))
                .collect(Collectors.joining("\n"));
        return pages.page("login-demo.html", Map.of("rows", rows));
    }

    private String ofLanguage(CSVRecord row) {
        return row.get(pages.inEnglish() ? "english" : "vietnamese");
    }
}
