package vn.tiencu.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many officers open their pages at the same time; none of them gets an empty screen. */
@OnH2
class PagesAtOnceTests {

    private static final Pattern IN_HEADER = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void everyPageCarriesTheNonceOfItsHeader() {
        Persona officer = Persona.signedIn(port, "noivu.tochuc1");
        IntStream.range(0, 200)
                .parallel()
                .mapToObj(each -> officer.get("/camunda/app/tasklist/default/").expect(200))
                .forEach(PagesAtOnceTests::agrees);
    }

    private static void agrees(Answer page) {
        Matcher own = IN_HEADER.matcher(page.header("Content-Security-Policy"));
        assertThat(own.find()).as(page.header("Content-Security-Policy")).isTrue();
        assertThat(IN_PAGE.matcher(page.text()).results().map(each -> each.group(1)))
                .isNotEmpty()
                .containsOnly(own.group(1));
    }
}
