package vn.tiencu.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives a page of the web apps the nonce of its own header. The engine keeps the nonce in one place for everybody: another request
 * between the header and the page changes it, and then the browser refuses the page's own scripts and the screen stays empty.
 */
final class OwnNonce extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern IN_POLICY = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_PAGE = Pattern.compile("nonce=\"[^\"]*\"");

    /** Pages end with a slash; scripts, pictures and answers do not. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        Matcher own = IN_POLICY.matcher(policy(page));
        if (own.find()) {
            Charset charset = Charset.forName(page.getCharacterEncoding());
            String text = new String(page.getContentAsByteArray(), charset);
            String mended = IN_PAGE.matcher(text).replaceAll(Matcher.quoteReplacement("nonce=\"" + own.group(1) + "\""));
            page.resetBuffer();
            page.getOutputStream().write(mended.getBytes(charset));
        }
        page.copyBodyToResponse();
    }

    private static String policy(HttpServletResponse page) {
        @Nullable String policy = page.getHeader(POLICY);
        return policy == null ? "" : policy;
    }
}
