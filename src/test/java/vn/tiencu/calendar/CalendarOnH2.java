package vn.tiencu.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.tiencu.calendar.store.CalendarRows;
import vn.tiencu.calendar.store.MoveRows;

/** The calendar with its store on an empty in-memory database. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@Import({
    CalendarSetup.class,
    CalendarRows.class,
    DeliveredDays.class,
    CurrentEdition.class,
    AnnouncedCalendar.class,
    Announcements.class,
    Decrees.class,
    Movement.class,
    CatchUp.class,
    MoveRecord.class,
    MoveRows.class,
    CalendarOnH2.Heard.class
})
class CalendarOnH2 {

    /** Remembers what was published. */
    static class Heard {
        final List<CalendarChanged> events = new ArrayList<>();

        @EventListener
        void on(CalendarChanged changed) {
            events.add(changed);
        }
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-24T01:02:03.9Z"), ZoneOffset.UTC);
    }

    @Bean
    DataSource dataSource() {
        DataSource source = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();
        return source;
    }

    @Bean
    JdbcClient jdbc(DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    JdbcTemplate template(DataSource source) {
        return new JdbcTemplate(source);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
        return new DataSourceTransactionManager(source);
    }
}
