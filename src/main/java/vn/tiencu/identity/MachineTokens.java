package vn.tiencu.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.store.TokenRows;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Tokens with which machines prove who they are in place of a password; people sign in. */
@Service
public class MachineTokens {

    private static final int BYTES = 32;
    private static final int LONGEST_YEARS = 1;
    private final TokenRows rows;
    private final Accounts accounts;
    private final HouseClock clock;
    private final SecureRandom random = new SecureRandom();

    MachineTokens(TokenRows rows, Accounts accounts, HouseClock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * One token as administrators see it; the token itself is told once, when it is issued.
     *
     * @param expiresOn last day on which it opens anything
     */
    public record Token(
            String id,
            String username,
            String purpose,
            OffsetDateTime issuedAt,
            LocalDate expiresOn,
            @Nullable OffsetDateTime revokedAt) {}

    /** A token just issued: write it down now, it cannot be read again. */
    public record Issued(Token about, String token) {}

    /** Issues a token for a machine account, valid for a year at most; refused (422) for accounts of people. */
    @Transactional
    public Issued issue(String username, String purpose, LocalDate expiresOn, String by) {
        Account account = accounts.find(username)
                .orElseThrow(() -> Refused.notFound(Message.of("identity.unknownAccount", username)));
        if (!account.roles().contains(Role.MACHINE.name())) {
            throw Refused.byRules(Refusal.of("notAMachine", "username", Message.of("identity.notAMachine", username)));
        }
        LocalDate last = clock.today().plusYears(LONGEST_YEARS);
        if (expiresOn.isBefore(clock.today()) || expiresOn.isAfter(last)) {
            throw Refused.byRules(Refusal.of(
                    "expiryOutside", "expiresOn", Message.of("identity.expiryOutside", clock.today(), last)));
        }
        String token = secret();
        Token about = new Token(
                UUID.randomUUID().toString(),
                username,
                purpose,
                clock.now().atZone(HouseClock.ZONE).toOffsetDateTime(),
                expiresOn,
                null);
        rows.add(about, hash(token), by);
        return new Issued(about, token);
    }

    private String secret() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    public List<Token> of(String username) {
        return rows.of(username);
    }

    /** From the next request on the token opens nothing. */
    @Transactional
    public void revoke(String username, String tokenId) {
        if (!rows.revoke(username, tokenId, clock.now())) {
            throw Refused.notFound(Message.of("identity.unknownToken"));
        }
    }

    /** The open account that a token stands for; empty when it is unknown, revoked or too old. */
    public Optional<Account> account(String token) {
        return rows.username(hash(token), clock.today())
                .flatMap(accounts::find)
                .filter(Account::enabled)
                .filter(each -> each.roles().contains(Role.MACHINE.name()));
    }

    /** A random token of 256 bits needs no slow hash. */
    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
