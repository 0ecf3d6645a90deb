package vn.tiencu.identity;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.tiencu.identity.store.AccountRows;

/** Hands an account's password hash to the sign-in and to nobody else. */
@Component
class SignInAccounts implements UserDetailsService {

    private final AccountRows rows;

    SignInAccounts(AccountRows rows) {
        this.rows = rows;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return rows.find(username)
                .map(account -> User.withUsername(username)
                        .password(rows.passwordHash(username).orElseThrow())
                        .disabled(!account.enabled())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }
}
