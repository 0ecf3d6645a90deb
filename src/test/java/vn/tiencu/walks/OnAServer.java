package vn.tiencu.walks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.tiencu.outside.MariaDbServer;

/** The same walks on a database server, from an empty database; one start serves all walks through a room. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@ActiveProfiles("mysql")
@ContextConfiguration(initializers = MariaDbServer.class)
public @interface OnAServer {}
