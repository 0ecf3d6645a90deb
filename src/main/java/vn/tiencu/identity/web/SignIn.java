package vn.tiencu.identity.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import vn.tiencu.identity.Accounts;

/**
 * One filter chain for everything: form sign-in for people, HTTP Basic or a token for machines, the rights table for every address. The
 * process engine's web apps take their user from here and have no sign-in of their own.
 */
@Configuration
class SignIn {

    /** The web apps' own sign-out button must end this session too. */
    private static final RequestMatcher SIGN_OUT = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logout"),
            PathPatternRequestMatcher.withDefaults()
                    .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout"));

    /** The engine's web apps bring a policy of their own. */
    private static final String OWN_PAGES =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'";

    private static boolean isOwnPage(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/");
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    SecurityFilterChain everything(
            HttpSecurity http,
            RightsDecision rights,
            Refusals refusals,
            Accounts accounts,
            SignInThrottle throttle,
            TokenHolder tokens)
            throws Exception {
        http.authorizeHttpRequests(all -> all.anyRequest().access(rights))
                .formLogin(form ->
                        form.loginPage("/login").defaultSuccessUrl("/", false).permitAll(false))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .oauth2ResourceServer(machines -> machines.authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .opaqueToken(opaque -> opaque.introspector(tokens)))
                .logout(out -> out.logoutRequestMatcher(SIGN_OUT)
                        .deleteCookies("JSESSIONID")
                        .logoutSuccessHandler(refusals::signedOut))
                .exceptionHandling(
                        failed -> failed.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
        guarded(http);
        http.addFilterBefore(
                        (request, response, chain) ->
                                throttle.answer((HttpServletRequest) request, (HttpServletResponse) response, chain),
                        UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new OpenSessions(accounts), AuthorizationFilter.class)
                .addFilterAfter(SignIn::sendToken, AuthorizationFilter.class);
        return http.build();
    }

    private static void guarded(HttpSecurity http) throws Exception {
        http.csrf(csrf -> csrf.csrfTokenRepository(tokens())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        .ignoringRequestMatchers(SignIn::provesItselfOtherwise))
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin())
                        .referrerPolicy(referrer -> {})
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                SignIn::isOwnPage, new ContentSecurityPolicyHeaderWriter(OWN_PAGES))));
    }

    private static CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("TC-CSRF");
        tokens.setHeaderName("X-TC-CSRF");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict").path("/"));
        return tokens;
    }

    /** Whoever has a session gets the token that acts need, by whatever page they came in: a link in a mail leads past home. */
    private static void sendToken(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean session = ((HttpServletRequest) request).getSession(false) != null;
        if (session && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            token.getToken();
        }
        chain.doFilter(request, response);
    }

    /** Machines send their password or token with each request; the engine's web apps carry a token of their own. */
    private static boolean provesItselfOtherwise(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        boolean machine =
                authorization != null && (authorization.startsWith("Basic ") || authorization.startsWith("Bearer "));
        return machine || request.getRequestURI().startsWith(request.getContextPath() + "/camunda/");
    }
}
