package vn.tiencu.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.stereotype.Component;
import vn.tiencu.calendar.HouseClock;

/**
 * Slows down whoever tries passwords: after ten wrong ones in a row for one name from one address within five minutes, that pair
 * waits (429). Kept in the memory of one node; a network's own limits stand in front of several.
 */
@Component
class SignInThrottle {

    private static final int TRIES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private final Map<String, Deque<Instant>> failures = new ConcurrentHashMap<>();
    private final HouseClock clock;

    SignInThrottle(HouseClock clock) {
        this.clock = clock;
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent failure) {
        String pair = pair(failure.getAuthentication());
        failures.computeIfAbsent(pair, address -> new ArrayDeque<>());
        failures.computeIfPresent(pair, (address, times) -> noted(times));
    }

    @EventListener
    void succeeded(AuthenticationSuccessEvent success) {
        failures.remove(pair(success.getAuthentication()));
    }

    private static String pair(Authentication tried) {
        String address =
                tried.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "unknown";
        return address + " " + tried.getName();
    }

    private Deque<Instant> noted(Deque<Instant> times) {
        times.addLast(clock.now());
        while (times.size() > TRIES) {
            times.removeFirst();
        }
        return times;
    }

    private boolean mustWait(String pair) {
        Deque<Instant> times = failures.get(pair);
        return times != null
                && times.size() >= TRIES
                && times.getFirst().isAfter(clock.now().minus(WINDOW));
    }

    /** Answers in place of the sign-in while a name must wait. */
    void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String name = name(request);
        if (name != null && mustWait(request.getRemoteAddr() + " " + name)) {
            response.setHeader("Retry-After", String.valueOf(WINDOW.toSeconds()));
            response.sendError(429);
            return;
        }
        chain.doFilter(request, response);
    }

    private static @Nullable String name(HttpServletRequest request) {
        boolean form = request.getRequestURI().equals(request.getContextPath() + "/login")
                && "POST".equals(request.getMethod());
        if (form) {
            return request.getParameter("username");
        }
        try {
            Authentication basic = new BasicAuthenticationConverter().convert(request);
            return basic == null ? null : basic.getName();
        } catch (AuthenticationException unreadable) {
            return null;
        }
    }
}
