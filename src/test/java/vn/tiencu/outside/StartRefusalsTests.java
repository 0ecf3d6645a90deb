package vn.tiencu.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Bodies;

/** The user store at a start: where the well-known passwords of the demonstration are possible, and where nothing starts at all. */
class StartRefusalsTests {

    private static final String SECRET = "mot-bi-mat-du-dai-2026";

    @SpringBootConfiguration
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @ComponentScan(
            basePackageClasses = Bodies.class,
            excludeFilters = {
                @ComponentScan.Filter(type = FilterType.REGEX, pattern = "vn\\.tiencu\\.identity\\.web\\..*"),
                @ComponentScan.Filter(type = FilterType.CUSTOM, classes = NothingOfTests.class)
            })
    @Import(FixedDay.class)
    static class UserStore {

        @Bean
        PasswordEncoder encoder() {
            return new BCryptPasswordEncoder(4);
        }

        @Bean
        HouseClock houseClock(Clock clock) {
            return new HouseClock(clock);
        }
    }

    private static ConfigurableApplicationContext start(String database, String profile, String secret) {
        return new SpringApplicationBuilder(UserStore.class)
                .web(WebApplicationType.NONE)
                .profiles(profile)
                .run(
                        "--spring.datasource.url=jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1",
                        "--spring.datasource.username=sa",
                        "--tiencu.admin-secret=" + secret,
                        "--spring.main.banner-mode=off");
    }

    @Test
    void withoutASecretNothingStarts() {
        for (String secret : new String[] {"", "qua-ngan"}) {
            assertThatThrownBy(() -> start(UUID.randomUUID().toString(), "production", secret))
                    .hasStackTraceContaining("TIENCU_ADMIN_SECRET");
        }
    }

    @Test
    void withASecretThereIsOneAdministratorAndNoDemonstrationAccount() {
        try (var started = start(UUID.randomUUID().toString(), "production", SECRET)) {
            assertThat(started.getBean(Accounts.class).all()).singleElement().satisfies(only -> {
                assertThat(only.username()).isEqualTo("quantri");
                assertThat(only.roles()).containsExactly("ADMIN");
                assertThat(only.demo()).isFalse();
            });
        }
    }

    @Test
    void demonstrationAccountsOpenNothingOutsideTheDemonstration() {
        String database = UUID.randomUUID().toString();
        try (var demo = start(database, "demo", "")) {
            assertThat(demo.getBean(Accounts.class).find("noivu.tochuc1")).isPresent();
        }

        assertThatThrownBy(() -> start(database, "production", SECRET))
                .hasStackTraceContaining("demonstration accounts");
    }
}
