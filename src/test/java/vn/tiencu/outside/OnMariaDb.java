package vn.tiencu.outside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.tiencu.TienCu;

/** The same on a real server with the settings of the {@code mysql} profile, from an empty database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TypeExcludeFilters(NothingOfTests.class)
@ActiveProfiles({"demo", "mysql"})
@ContextConfiguration(initializers = MariaDbServer.class)
@SpringBootTest(
        classes = {TienCu.class, FixedDay.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "camunda.bpm.job-execution.enabled=false"})
public @interface OnMariaDb {}
