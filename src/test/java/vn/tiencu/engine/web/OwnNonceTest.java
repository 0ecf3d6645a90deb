package vn.tiencu.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Two officers open a page at the same moment; each page must carry the nonce of its own header. */
class OwnNonceTest {

    private static final String PAGE = "/camunda/app/tasklist/default/";

    /** The engine's filters, when another request has come between the header and the page. */
    private static FilterChain overtaken(String inHeader, String inPage) {
        return (request, response) -> {
            ((HttpServletResponse) response)
                    .setHeader("Content-Security-Policy", "script-src 'nonce-" + inHeader + "' 'strict-dynamic'");
            response.setContentType("text/html");
            response.getWriter().write("<script nonce=\"" + inPage + "\"></script><p>nonce</p>");
        };
    }

    private static MockHttpServletResponse answer(String path, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new OwnNonce().doFilter(new MockHttpServletRequest("GET", path), response, chain);
        return response;
    }

    @Test
    void aPageCarriesTheNonceOfItsOwnHeader() throws Exception {
        MockHttpServletResponse page = answer(PAGE, overtaken("mine-longer", "other"));

        assertThat(page.getContentAsString()).isEqualTo("<script nonce=\"mine-longer\"></script><p>nonce</p>");
        assertThat(page.getContentLength()).isEqualTo(page.getContentAsByteArray().length);
    }

    @Test
    void aPageWithoutAPolicyStaysAsItIs() throws Exception {
        MockHttpServletResponse page =
                answer(PAGE, (request, response) -> response.getWriter().write("<script nonce=\"other\">"));

        assertThat(page.getContentAsString()).isEqualTo("<script nonce=\"other\">");
    }

    @Test
    void scriptsPassUnread() throws Exception {
        MockHttpServletResponse script = answer("/camunda/lib/deps.js", overtaken("mine", "other"));

        assertThat(script.getContentAsString()).contains("nonce=\"other\"");
    }
}
