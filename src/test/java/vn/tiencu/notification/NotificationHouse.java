package vn.tiencu.notification;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tiencu.api.Problems;
import vn.tiencu.api.Texts;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.TaskReminder;
import vn.tiencu.engine.Tasks;
import vn.tiencu.identity.Account;
import vn.tiencu.identity.Accounts;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Body;
import vn.tiencu.identity.Member;
import vn.tiencu.identity.store.AccountRows;
import vn.tiencu.identity.store.BodyRows;
import vn.tiencu.kernel.Period;

/** The module on a migrated database of its own with two bodies and the organisation board, and a clock that tests move. */
public final class NotificationHouse implements AutoCloseable {

    public static final String LEADERSHIP = "lanh-dao-so-noi-vu";
    static final String CLERKS = "van-thu-so-noi-vu";
    static final OffsetDateTime DUE = OffsetDateTime.parse("2026-12-05T23:59:59+07:00");
    static final String CASE = "BN-2026-000001";

    final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final HandMovedClock hands = new HandMovedClock();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @EnableTransactionManagement
    static class Transactions {}

    private static final class HandMovedClock extends Clock {
        private volatile Instant now = Instant.parse("2026-12-05T17:00:00Z");

        @Override
        public ZoneId getZone() {
            return HouseClock.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private NotificationHouse(DataSource database, String vendor, String mailHost) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .load()
                .migrate();
        sender.setHost("127.0.0.1");
        Map<String, Object> properties =
                Map.of("spring.mail.host", mailHost, "tiencu.address", "https://tiencu.tinh51.example");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(JavaMailSenderImpl.class, () -> sender);
        context.registerBean(PasswordEncoder.class, () -> mock(PasswordEncoder.class));
        context.registerBean(Tasks.class, () -> mock(Tasks.class));
        context.registerBean(HouseClock.class, () -> new HouseClock(hands));
        context.registerBean("messageSource", MessageSource.class, NotificationHouse::messages);
        context.register(Transactions.class, Texts.class, Problems.class, Accounts.class, Bodies.class);
        context.register(Notices.class, Addressees.class, Wording.class, DeadlineWatch.class);
        context.register(MailPost.class, MailDispatcher.class);
        context.scan("vn.tiencu.identity.store", "vn.tiencu.notification.store");
        context.refresh();
        fill();
    }

    public static NotificationHouse inMemory() {
        return new NotificationHouse(h2(), "h2", "127.0.0.1");
    }

    static NotificationHouse withoutMailServer() {
        return new NotificationHouse(h2(), "h2", "");
    }

    static NotificationHouse onMySql(DataSource server) {
        return new NotificationHouse(server, "mysql", "127.0.0.1");
    }

    private static DataSource h2() {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    private static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/notification", "messages/api");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    private void fill() {
        body(LEADERSHIP, "Tập thể lãnh đạo Sở Nội vụ", "Leadership of the Department of Home Affairs");
        body(CLERKS, "Văn thư Sở Nội vụ", "Clerks of the Department of Home Affairs");
        body(Bodies.ORGANISATION_BOARD, "Ban Tổ chức Tỉnh ủy", "Organisation Commission");
        seat(LEADERSHIP, "cb-0011", "HEAD", "noivu.giamdoc");
        seat(LEADERSHIP, "cb-0012", "DEPUTY", "noivu.phogiamdoc");
        seat(CLERKS, "cb-0020", "HEAD", null);
        seat(CLERKS, "cb-0021", "MEMBER", "noivu.vanthu");
        seat(Bodies.ORGANISATION_BOARD, "cb-0101", "HEAD", "bantochuc.truong");
        seat(Bodies.ORGANISATION_BOARD, "cb-0102", "MEMBER", "bantochuc.theodoi");
    }

    private void body(String key, String name, String nameEn) {
        Period period = Period.since(LocalDate.of(2025, 7, 1));
        bean(BodyRows.class).add(new Body(key, name, nameEn, "LEADERSHIP", null, period));
    }

    private void seat(String body, String person, String function, @Nullable String username) {
        Period period = Period.since(LocalDate.of(2025, 7, 1));
        bean(BodyRows.class).add(new Member(body, person, function, period));
        if (username != null) {
            var account = new Account(username, person, Set.of(), true, true, username + "@tiencu.example");
            bean(AccountRows.class).add(account, "hash");
        }
    }

    /** The engine's timer of a task, at work in its transaction. */
    public void fire(TaskReminder reminder) {
        transaction().executeWithoutResult(status -> context.publishEvent(reminder));
    }

    public static TaskReminder reminder(TaskReminder.Stage stage, String task, String body, @Nullable String assignee) {
        return new TaskReminder(
                stage,
                task,
                "Ký tờ trình đề nghị bổ nhiệm",
                "UserTask_SubmitProposal",
                CASE,
                Set.of(body),
                assignee,
                DUE);
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(bean(PlatformTransactionManager.class));
    }

    void publish(Object event) {
        context.publishEvent(event);
    }

    public void pass(Duration time) {
        hands.now = hands.now.plus(time);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
