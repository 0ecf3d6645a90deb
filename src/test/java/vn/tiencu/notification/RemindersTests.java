package vn.tiencu.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Comment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiencu.appointment.AppointmentVerbs;
import vn.tiencu.outside.OnH2;

/** A task of a real case that nobody touches: its timers tell the body, its head and the organisation board. */
@OnH2
class RemindersTests {

    private static final String STAFF = "noivu.tochuc1";
    private static final String BOARD = "bantochuc.truong";

    @LocalServerPort
    private int port;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    private AppointmentVerbs officers = new AppointmentVerbs(0);
    private String caseNumber = "";

    @BeforeEach
    void begin() {
        officers = new AppointmentVerbs(port);
        officers.as(STAFF).get("/");
        officers.as(BOARD).get("/");
        caseNumber = officers.beginAnywhere();
    }

    @AfterEach
    void withdraw() {
        officers.withdraw(AppointmentVerbs.MACHINE, caseNumber).expect(200);
    }

    @Test
    void anUntouchedTaskIsRemindedOfEscalatedAndReported() {
        JsonNode task = officers.read(caseNumber).path("openTasks").path(0);
        fireAllTimers();

        assertThat(stages()).containsExactly("ALERT_BOARD", "ESCALATE", "REMIND");
        JsonNode inbox =
                officers.as(BOARD).get("/api/v1/notifications").expect(200).json();
        JsonNode report = inbox.path("items").path(0);
        assertThat(report.path("subject").asText())
                .startsWith("[" + caseNumber + "] ")
                .contains(task.path("name").asText());
        assertThat(report.path("text").asText()).doesNotContain(AppointmentVerbs.CANDIDATE);
        officers.as(BOARD)
                .post("/api/v1/notifications/" + report.path("id").asText() + "/read", "")
                .expect(204);
        assertThat(notes(report.path("taskId").asText()))
                .anyMatch(note -> note.startsWith("Đã báo cáo Ban Tổ chức Tỉnh ủy: "))
                .hasSize(2);
    }

    private void fireAllTimers() {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult()
                .getId();
        management.createJobQuery().processInstanceId(instance).timers().list().stream()
                .sorted(Comparator.comparing(Job::getDuedate))
                .forEach(timer -> management.executeJob(timer.getId()));
    }

    private List<String> stages() {
        return jdbc.sql("SELECT DISTINCT stage FROM notification_message WHERE case_number = ? ORDER BY stage")
                .param(caseNumber)
                .query(String.class)
                .list();
    }

    private List<String> notes(String taskId) {
        return tasks.getTaskComments(taskId).stream()
                .map(Comment::getFullMessage)
                .toList();
    }
}
