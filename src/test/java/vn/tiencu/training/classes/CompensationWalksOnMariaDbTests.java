package vn.tiencu.training.classes;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.tiencu.outside.MariaDbServer;

/** Compensation cases on a database server. */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@ActiveProfiles("mysql")
@ContextConfiguration(initializers = MariaDbServer.class)
class CompensationWalksOnMariaDbTests extends CompensationWalks {}
