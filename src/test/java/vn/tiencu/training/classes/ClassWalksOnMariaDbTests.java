package vn.tiencu.training.classes;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.tiencu.outside.MariaDbServer;

/** Classes on a database server. */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@ActiveProfiles("mysql")
@ContextConfiguration(initializers = MariaDbServer.class)
class ClassWalksOnMariaDbTests extends ClassWalks {}
