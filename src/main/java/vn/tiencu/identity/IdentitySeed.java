package vn.tiencu.identity;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.identity.store.AccountRows;
import vn.tiencu.identity.store.BodyRows;
import vn.tiencu.kernel.Period;

/**
 * Fills an empty user store before the port opens: the bodies of the seed province, and either the demonstration accounts
 * (demo profile) or one administrator who signs in with the secret of the installation.
 */
@Component
class IdentitySeed implements SmartInitializingSingleton {

    private static final int SHORTEST_SECRET = 16;
    private final BodyRows bodies;
    private final AccountRows accounts;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final Environment environment;

    IdentitySeed(
            BodyRows bodies,
            AccountRows accounts,
            PasswordEncoder encoder,
            TransactionTemplate transaction,
            Environment environment) {
        this.bodies = bodies;
        this.accounts = accounts;
        this.encoder = encoder;
        this.transaction = transaction;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            if (bodies.isEmpty() && environment.getProperty("tiencu.seed", Boolean.class, true)) {
                each("seed/bodies.csv", row -> bodies.add(body(row)));
                each("seed/members.csv", row -> bodies.add(member(row)));
            }
            if (environment.acceptsProfiles(Profiles.of("demo"))) {
                addDemoAccounts();
            } else {
                requireProductionSecrets();
            }
        });
    }

    private void addDemoAccounts() {
        if (accounts.isEmpty()) {
            String hash = encoder.encode("demo");
            each("seed/accounts.csv", row -> accounts.add(demo(row), hash));
        }
    }

    private void requireProductionSecrets() {
        if (accounts.anyDemo()) {
            throw new IllegalStateException(
                    "This database holds demonstration accounts. Start with the demo profile, or use an empty database.");
        }
        String secret = environment.getProperty("tiencu.admin-secret", "");
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException(
                    "Set TIENCU_ADMIN_SECRET (at least 16 characters): the first administrator signs in with it.");
        }
        if (accounts.isEmpty()) {
            accounts.add(
                    new Account("quantri", null, Set.of(Role.ADMIN.name()), false, true, null), encoder.encode(secret));
        }
    }

    private static void each(String file, Consumer<CSVRecord> use) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader =
                new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            format.parse(reader).forEach(use);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the seed " + file + " cannot be read", unreadable);
        }
    }

    private static Body body(CSVRecord row) {
        return new Body(
                row.get("body_key"),
                row.get("name"),
                row.get("name_en"),
                row.get("kind"),
                text(row, "unit_id"),
                period(row));
    }

    private static Member member(CSVRecord row) {
        return new Member(row.get("body_key"), row.get("person_id"), row.get("function"), period(row));
    }

    private static Account demo(CSVRecord row) {
        Set<String> roles =
                text(row, "roles") == null ? Set.of() : Set.of(row.get("roles").split(" "));
        String username = row.get("username");
        return new Account(username, text(row, "person_id"), roles, true, true, username + "@tiencu.example");
    }

    private static Period period(CSVRecord row) {
        String to = text(row, "valid_to");
        return new Period(LocalDate.parse(row.get("valid_from")), to == null ? null : LocalDate.parse(to));
    }

    private static @Nullable String text(CSVRecord row, String column) {
        String found = row.get(column);
        return found.isBlank() ? null : found;
    }
}
