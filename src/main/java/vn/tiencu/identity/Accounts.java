package vn.tiencu.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.store.AccountRows;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** The one user store, for people in the web apps and for machines. */
@Service
public class Accounts {

    /** Shorter passwords are refused. */
    private static final int SHORTEST_PASSWORD = 12;

    private final AccountRows rows;
    private final Bodies bodies;
    private final PasswordEncoder encoder;
    private final HouseClock clock;

    Accounts(AccountRows rows, Bodies bodies, PasswordEncoder encoder, HouseClock clock) {
        this.rows = rows;
        this.bodies = bodies;
        this.encoder = encoder;
        this.clock = clock;
    }

    public Optional<Account> find(String username) {
        return rows.find(username);
    }

    public List<Account> all() {
        return rows.all();
    }

    /** Accounts whose person sits in a body today. */
    public List<Account> in(String bodyKey) {
        return rows.in(bodyKey, clock.today());
    }

    /** What an account may do at this moment; empty when it is unknown or closed. */
    public Optional<Caller> caller(String username) {
        return find(username).filter(Account::enabled).map(this::callerOf);
    }

    private Caller callerOf(Account account) {
        Set<String> seats = account.personId() == null ? Set.of() : bodies.of(account.personId(), clock.today());
        Set<String> roles = new HashSet<>(account.roles());
        roles.add(Role.OFFICER.name());
        if (account.roles().contains(Role.MACHINE.name())) {
            roles.remove(Role.OFFICER.name());
        }
        roles.remove(Role.BOARD.name());
        if (seats.contains(Bodies.ORGANISATION_BOARD)) {
            roles.add(Role.BOARD.name());
        }
        return new Caller(account.username(), account.personId(), Set.copyOf(seats), Set.copyOf(roles));
    }

    /** Opens an account; refused when the name is taken or the password too short. */
    @Transactional
    public Account open(String username, @Nullable String personId, Set<String> roles, String password) {
        if (find(username).isPresent()) {
            throw Refused.conflict("usernameTaken", Message.of("identity.usernameTaken", username), null);
        }
        Account account = new Account(username, personId, roles, false, true, null);
        rows.add(account, encoder.encode(longEnough(password)));
        return account;
    }

    @Transactional
    public void changePassword(String username, String password) {
        if (!rows.changePassword(username, encoder.encode(longEnough(password)))) {
            throw unknown(username);
        }
    }

    /** Closes or reopens an account; a closed one loses its open sessions with the next request. */
    @Transactional
    public void enable(String username, boolean enabled) {
        if (!rows.enable(username, enabled)) {
            throw unknown(username);
        }
    }

    /** Sets where reminders are mailed to; null when they are to be read in the application only. */
    @Transactional
    public void changeMailAddress(String username, @Nullable String mailAddress) {
        if (!rows.changeMailAddress(username, mailAddress)) {
            throw unknown(username);
        }
    }

    private static Refused unknown(String username) {
        return Refused.notFound(Message.of("identity.unknownAccount", username));
    }

    private static String longEnough(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw Refused.byRules(Refusal.of(
                    "passwordTooShort", "password", Message.of("identity.passwordTooShort", SHORTEST_PASSWORD)));
        }
        return password;
    }
}
