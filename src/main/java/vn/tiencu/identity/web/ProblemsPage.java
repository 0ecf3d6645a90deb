package vn.tiencu.identity.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page that the {@code type} of every problem document leads to: each code with what it means, in both languages. */
@RestController
@Hidden
class ProblemsPage {

    private final Pages pages;

    ProblemsPage(Pages pages) {
        this.pages = pages;
    }

    @GetMapping(path = "/docs/problems", produces = "text/html;charset=UTF-8")
    String problems(HttpServletRequest request) {
        String rows = Pages.rows("problems.csv").stream().map(ProblemsPage::row).collect(Collectors.joining("\n"));
        return pages.page("problems.html", Map.of("root", request.getContextPath(), "rows", rows));
    }

    private static String row(CSVRecord row) {
        return "<section id=\"%1$s\"><h2>%2$s <code>%1$s</code></h2><p lang=\"vi\">%3$s</p><p lang=\"en\">%4$s</p></section>"
                .formatted(
                        Pages.escaped(row.get("code")),
                        Pages.escaped(row.get("status")),
                        Pages.escaped(row.get("vietnamese")),
                        Pages.escaped(row.get("english")));
    }
}
