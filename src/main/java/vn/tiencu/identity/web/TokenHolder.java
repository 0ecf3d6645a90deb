package vn.tiencu.identity.web;

import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;
import vn.tiencu.identity.MachineTokens;

/** Says whose a bearer token is, from the product's own store; what the machine may do stands in the rights table. */
@Component
class TokenHolder implements OpaqueTokenIntrospector {

    private final MachineTokens tokens;

    TokenHolder(MachineTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        String username = tokens.account(token)
                .orElseThrow(() -> new BadOpaqueTokenException("unknown, revoked or too old"))
                .username();
        return new DefaultOAuth2AuthenticatedPrincipal(username, Map.of("sub", username), List.of());
    }
}
