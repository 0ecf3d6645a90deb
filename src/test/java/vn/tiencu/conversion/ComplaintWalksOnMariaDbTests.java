package vn.tiencu.conversion;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import vn.tiencu.outside.MariaDbServer;

/** Complaints, and so the standstill of a case, on a database server. */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@ActiveProfiles("mysql")
@ContextConfiguration(initializers = MariaDbServer.class)
class ComplaintWalksOnMariaDbTests extends ComplaintWalks {}
