package vn.tiencu.identity;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refused;

/** Who makes the request at hand, read anew from the user store so that ended seats count at once. */
@Component
public class CurrentCaller {

    private final Accounts accounts;

    CurrentCaller(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The caller; refused (403) when nobody is signed in or the account was closed meanwhile. */
    public Caller get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw Refused.forbidden(Message.of("api.unauthenticated"));
        }
        return accounts.caller(authentication.getName())
                .orElseThrow(() -> Refused.forbidden(Message.of("api.unauthenticated")));
    }
}
