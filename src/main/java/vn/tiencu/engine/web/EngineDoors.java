package vn.tiencu.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.tiencu.engine.settings.Directory;
import vn.tiencu.engine.settings.WholeView;
import vn.tiencu.identity.Bodies;

/**
 * The doors of the engine itself: its web apps and its REST interface. Both learn the user and today's bodies with every
 * request; without that the engine would check no right at all.
 */
@Configuration
class EngineDoors {

    /** After Spring Security's chain, before the web apps' own filters. */
    private static final int AFTER_SIGN_IN = 50;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webApps() {
        var door = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        door.setInitParameters(Map.of("authentication-provider", SignedInUser.class.getName()));
        door.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        door.setOrder(AFTER_SIGN_IN + 1);
        door.setName("engine web apps sign-in");
        return door;
    }

    /** The web apps read the bodies of a user anew with every request (their cache lives 0 ms); a user who has changed is forgotten. */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> freshBodies(Directory directory) {
        var door = new FilterRegistrationBean<OncePerRequestFilter>(new Fresh(directory));
        door.addUrlPatterns("/camunda/*");
        door.setOrder(AFTER_SIGN_IN);
        door.setName("engine web apps fresh bodies");
        return door;
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> ownNonce() {
        var door = new FilterRegistrationBean<OncePerRequestFilter>(new OwnNonce());
        door.addUrlPatterns("/camunda/app/*");
        door.setOrder(AFTER_SIGN_IN + 2);
        door.setName("engine web apps own nonce");
        return door;
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> engineRest(IdentityService identity, Directory directory) {
        var door = new FilterRegistrationBean<OncePerRequestFilter>(new ForRest(identity, directory));
        door.addUrlPatterns("/engine-rest/*");
        door.setOrder(AFTER_SIGN_IN);
        door.setName("engine rest sign-in");
        return door;
    }

    private static final class Fresh extends OncePerRequestFilter {

        private static final String KEPT = "authenticatedUser";
        private final Directory directory;

        Fresh(Directory directory) {
            this.directory = directory;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Authentication who = SecurityContextHolder.getContext().getAuthentication();
            HttpSession session = request.getSession(false);
            if (session != null && who != null && isStale(session.getAttribute(KEPT), who.getName())) {
                session.removeAttribute(KEPT);
            }
            String page = request.getHeader("Referer");
            boolean cockpit = page != null && page.contains("/camunda/app/cockpit/");
            WholeView.set(
                    cockpit && who != null && directory.groupsOf(who.getName()).contains(Bodies.ORGANISATION_BOARD));
            try {
                chain.doFilter(request, response);
            } finally {
                WholeView.set(false);
            }
        }

        /**
         * What is kept of a user stays while user and bodies are the same, because requests of one page arrive together; as
         * soon as a seat begins or ends it is read anew.
         */
        private boolean isStale(@Nullable Object kept, String username) {
            return kept instanceof Authentications known
                    && known.getAuthentications().stream().anyMatch(each -> differs(each, username));
        }

        private boolean differs(UserAuthentication kept, String username) {
            return !username.equals(kept.getIdentityId())
                    || !Set.copyOf(kept.getGroupIds()).equals(Set.copyOf(directory.groupsOf(username)));
        }
    }

    private static final class ForRest extends OncePerRequestFilter {

        private final IdentityService identity;
        private final Directory directory;

        ForRest(IdentityService identity, Directory directory) {
            this.identity = identity;
            this.directory = directory;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Authentication who = SecurityContextHolder.getContext().getAuthentication();
            if (who == null) {
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            identity.setAuthentication(who.getName(), directory.groupsOf(who.getName()));
            try {
                chain.doFilter(request, response);
            } finally {
                identity.clearAuthentication();
            }
        }
    }
}
