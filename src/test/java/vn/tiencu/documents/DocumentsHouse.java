package vn.tiencu.documents;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.mockito.Mockito;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.CurrentCaller;

/** The documents module with its store on an empty database: in memory, or the one of {@code documents.url}. */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@EnableWebMvc
@ComponentScan({"vn.tiencu.documents", "vn.tiencu.api"})
public class DocumentsHouse implements WebMvcConfigurer {

    @Override
    public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
        converters.replaceAll(each -> each instanceof MappingJackson2HttpMessageConverter
                ? new MappingJackson2HttpMessageConverter(json())
                : each);
        converters.removeIf(each -> each.getClass().getSimpleName().contains("Yaml"));
    }

    @Bean
    HouseClock clock() {
        return new HouseClock(Clock.fixed(Instant.parse("2026-11-24T01:02:03.9Z"), ZoneOffset.UTC));
    }

    @Bean
    DataSource dataSource(Environment environment) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(
                environment.getProperty("documents.url", "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));
        source.setUsername(environment.getProperty("documents.user", "sa"));
        source.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        source.setMaximumPoolSize(16);
        ResourceDatabasePopulator tables = new ResourceDatabasePopulator(
                new ClassPathResource("db/migration/common/V500__documents_papers_and_registers.sql"),
                new ClassPathResource("db/migration/common/V501__documents_dossier.sql"));
        tables.setSqlScriptEncoding("UTF-8");
        tables.execute(source);
        return source;
    }

    @Bean
    static ApplicationConversionService conversionService() {
        return new ApplicationConversionService();
    }

    @Bean
    JdbcClient jdbc(DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
        return new DataSourceTransactionManager(source);
    }

    @Bean
    TransactionTemplate transaction(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    ObjectMapper json() {
        return Jackson2ObjectMapperBuilder.json()
                .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/api", "messages/documents");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    CurrentCaller currentCaller() {
        return Mockito.mock(CurrentCaller.class);
    }
}
