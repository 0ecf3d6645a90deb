package vn.tiencu.appointment;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.tiencu.outside.MariaDbServer;

/** The board on a database server. */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@ActiveProfiles("mysql")
@ContextConfiguration(initializers = MariaDbServer.class)
class BoardWalksOnMariaDbTests extends BoardWalks {}
