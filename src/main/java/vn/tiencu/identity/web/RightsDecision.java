package vn.tiencu.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Rights;

/** Asks the rights table about every request, with the roles that the caller has at this moment. */
@Component
class RightsDecision implements AuthorizationManager<RequestAuthorizationContext> {

    private final Rights rights;
    private final Accounts accounts;

    RightsDecision(Rights rights, Accounts accounts) {
        this.rights = rights;
        this.accounts = accounts;
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Set<String> allowed = rights.roles(request.getMethod(), path(request));
        if (allowed.contains(Rights.ANYONE)) {
            return new AuthorizationDecision(true);
        }
        Authentication who = authentication.get();
        boolean signedIn = who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
        return new AuthorizationDecision(signedIn && holdsOneOf(allowed, who.getName()));
    }

    private boolean holdsOneOf(Set<String> allowed, String username) {
        return accounts.caller(username)
                .map(caller -> caller.roles().stream().anyMatch(allowed::contains))
                .orElse(false);
    }

    /** The path without the context; matrix parameters and encoded slashes are refused by the firewall before. */
    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
