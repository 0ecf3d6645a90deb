package vn.tiencu.identity.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import vn.tiencu.api.Problems;
import vn.tiencu.kernel.Message;

/** What those hear who are not signed in or may not: pages lead to the sign-in form, everything else gets a problem document. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;
    private final ObjectMapper json;
    private final LocaleResolver locales;

    Refusals(Problems problems, ObjectMapper json, LocaleResolver locales) {
        this.problems = problems;
        this.json = json;
        this.locales = locales;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        if (isPage(request)) {
            new HttpSessionRequestCache().saveRequest(request, response);
            response.sendRedirect(request.getContextPath() + "/login");
            return;
        }
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Tien Cu\", charset=\"UTF-8\"");
        }
        write(request, response, HttpStatus.UNAUTHORIZED, "unauthenticated", Message.of("api.unauthenticated"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean unknown = SecurityContextHolder.getContext().getAuthentication() == null;
        if (unknown && !isPage(request)) {
            commence(request, response, new InsufficientAuthenticationException("no credentials and no token"));
            return;
        }
        write(request, response, HttpStatus.FORBIDDEN, "forbidden", Message.of("api.forbidden"));
    }

    void signedOut(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        if (isPage(request)) {
            response.sendRedirect(request.getContextPath() + "/login?logout");
        } else {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        boolean machinePath = request.getRequestURI().matches(".*/(api|engine-rest|v3)/.*");
        return accept != null && accept.contains("text/html") && !machinePath;
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, Message detail)
            throws IOException {
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getOutputStream(), problems.of(status, code, detail));
    }
}
