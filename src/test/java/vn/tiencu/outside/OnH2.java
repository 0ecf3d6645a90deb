package vn.tiencu.outside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.tiencu.TienCu;

/** The whole application on a loopback port, its tables in memory; one start serves all classes with this mark. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TypeExcludeFilters(NothingOfTests.class)
@ActiveProfiles("demo")
@SpringBootTest(
        classes = {TienCu.class, FixedDay.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "spring.datasource.url=jdbc:h2:mem:outside;DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
public @interface OnH2 {}
