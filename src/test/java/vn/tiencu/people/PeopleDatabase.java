package vn.tiencu.people;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.context.ApplicationListener;
import org.springframework.context.MessageSource;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.people.Imports.PastImport;
import vn.tiencu.people.Imports.Upload;
import vn.tiencu.people.store.PeopleStore;

/** The services and stores of the module on a database of their own, on a day of their own. */
public final class PeopleDatabase implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** The scripts of this module begin with V3. */
    private static final String OWN_MIGRATIONS = "V3";

    public final List<Object> events = new ArrayList<>();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @EnableTransactionManagement
    static class Transactions {}

    private PeopleDatabase(DataSource database, boolean seed) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common")
                .sqlMigrationPrefix(OWN_MIGRATIONS)
                .load()
                .migrate();
        var properties = new MapPropertySource("test", Map.of("tiencu.seed", seed));
        context.getEnvironment().getPropertySources().addFirst(properties);
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(new JdbcTransactionManager(database)));
        context.registerBean("messageSource", MessageSource.class, PeopleDatabase::messages);
        context.registerBean(HouseClock.class, PeopleDatabase::clock);
        context.register(
                Transactions.class,
                People.class,
                Organisation.class,
                Imports.class,
                ImportRun.class,
                SeedImport.class,
                Texts.class);
        context.scan(PeopleStore.class.getPackageName());
        context.addApplicationListener(
                (ApplicationListener<PayloadApplicationEvent<?>>) event -> events.add(event.getPayload()));
        context.refresh();
    }

    private static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/people", "messages/api");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    public static HouseClock clock() {
        var noon = TODAY.atTime(LocalTime.NOON).atZone(HouseClock.ZONE).toInstant();
        return new HouseClock(Clock.fixed(noon, HouseClock.ZONE));
    }

    /** Empty tables in memory. */
    public static PeopleDatabase empty() {
        return new PeopleDatabase(inMemory(), false);
    }

    /** The seed as the product brings it in. */
    static PeopleDatabase seeded() {
        return new PeopleDatabase(inMemory(), true);
    }

    /** Empty tables on a server. */
    static PeopleDatabase on(DataSource server) {
        return new PeopleDatabase(server, false);
    }

    private static DataSource inMemory() {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Imports rows under a heading. */
    public PastImport load(String kind, String... lines) {
        byte[] content = String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
        return bean(Imports.class).run(new Upload(kind + ".csv", content, kind, "test"));
    }

    /** All rows of all tables that an import writes. */
    long rows() {
        JdbcClient jdbc = bean(JdbcClient.class);
        return List.of(
                        "unit",
                        "succession",
                        "post",
                        "person",
                        "holding",
                        "planning",
                        "rating",
                        "discipline",
                        "open_case")
                .stream()
                .mapToLong(table -> jdbc.sql("select count(*) from people_" + table)
                        .query(Long.class)
                        .single())
                .sum();
    }

    @Override
    public void close() {
        context.close();
    }
}
