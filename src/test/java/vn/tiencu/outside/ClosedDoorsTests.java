package vn.tiencu.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.appointment.AppointmentVerbs;

/** The engine's own doors that stay closed to everybody, and the ways in which people try to walk around a wall. */
@OnH2
class ClosedDoorsTests {

    private static final List<String> ENGINES = List.of("/engine-rest", "/camunda/api/engine/engine/default");

    private static final List<String> CLOSED_IN_BOTH = List.of(
            "POST /deployment/create",
            "POST /deployment/x/redeploy",
            "DELETE /deployment/x",
            "POST /process-definition/key/appointment/start",
            "POST /process-definition/key/appointment/submit-form",
            "POST /process-definition/x/restart",
            "PUT /process-definition/key/appointment/suspended",
            "DELETE /process-definition/key/appointment",
            "POST /task/TASK/complete",
            "POST /task/TASK/submit-form",
            "POST /task/TASK/comment/create",
            "POST /task/TASK/resolve",
            "POST /task/TASK/delegate",
            "POST /task/TASK/assignee",
            "POST /task/TASK/bpmnError",
            "POST /task/TASK/bpmnEscalation",
            "POST /task/TASK/identity-links",
            "PUT /task/TASK",
            "DELETE /task/TASK",
            "PUT /task/TASK/variables/outcome",
            "POST /task/TASK/variables",
            "PUT /task/TASK/localVariables/outcome",
            "POST /task/create",
            "POST /process-instance/x/variables",
            "PUT /process-instance/x/variables/outcome",
            "POST /process-instance/x/modification",
            "PUT /process-instance/x/suspended",
            "POST /process-instance/delete",
            "DELETE /process-instance/x",
            "PUT /execution/x/localVariables/outcome",
            "POST /execution/x/signal",
            "POST /modification/execute",
            "POST /migration/execute",
            "POST /message",
            "POST /signal",
            "POST /condition",
            "POST /decision-definition/key/appointment_clerk/evaluate",
            "POST /external-task/fetchAndLock",
            "PUT /job/x/duedate",
            "POST /job/x/execute",
            "DELETE /history/process-instance/x",
            "POST /history/variable-instance",
            "POST /history/cleanup",
            "POST /user/create",
            "PUT /user/quantri/credentials",
            "DELETE /user/quantri",
            "POST /group/create",
            "PUT /group/x/members/quantri",
            "POST /tenant/create",
            "POST /authorization/create",
            "POST /filter/create",
            "PUT /filter/x",
            "POST /identity/verify");

    private static final List<String> CLOSED = List.of(
            "POST /camunda/api/admin/setup/default/user/create",
            "GET /camunda/api/admin/setup/default/user/create",
            "POST /camunda/api/admin/auth/user/default/login/tasklist",
            "POST /camunda/api/engine/engine/default/history/batch",
            "GET /actuator",
            "GET /actuator/env",
            "GET /actuator/beans",
            "GET /actuator/configprops",
            "GET /actuator/heapdump",
            "GET /actuator/threaddump",
            "GET /actuator/mappings",
            "GET /actuator/loggers",
            "POST /actuator/loggers/root",
            "POST /actuator/shutdown",
            "GET /h2-console",
            "GET /h2-console/login.do",
            "GET /nothing/of/the/kind");

    private static final List<String> AROUND_DEPLOYMENT = List.of(
            "/engine-rest//deployment/create",
            "//engine-rest/deployment/create",
            "/engine-rest/deployment/create/",
            "/engine-rest/deployment/create;x=1",
            "/engine-rest;x=1/deployment/create",
            "/engine-rest/task;/../deployment/create",
            "/engine-rest/task/../deployment/create",
            "/engine-rest/task/%2e%2e/deployment/create",
            "/engine-rest/./deployment/create",
            "/engine-rest/%2e/deployment/create",
            "/engine-rest/%64eployment/create",
            "/engine-rest/deployment%2fcreate",
            "/engine-rest/deployment%252fcreate",
            "/engine-rest/deployment%00/create",
            "/ENGINE-REST/deployment/create",
            "/Engine-Rest/Deployment/Create",
            "/engine-rest/engine/default/deployment/create",
            "/engine-rest/engine/default/process-definition/key/appointment/start",
            "/assets/../engine-rest/deployment/create",
            "/login/%2e%2e/engine-rest/deployment/create",
            "/camunda/api/engine/engine/default/task/../deployment/create",
            "/camunda/api/engine/engine/default/task/%2e%2e/deployment/create",
            "/camunda/api/engine/engine/default//deployment/create",
            "/camunda/api/cockpit/plugin/../../engine/engine/default/deployment/create");

    private static final List<String> AROUND_ACCOUNTS = List.of(
            "/api/v1/accounts",
            "/api/v1/accounts/",
            "/api/v1//accounts",
            "/api/v1/accounts;a=b",
            "/api/v1/accounts.json",
            "/api/v1/%61ccounts",
            "/API/v1/accounts",
            "/api/v1/./accounts",
            "/api/v1/me/../accounts",
            "/assets/../api/v1/accounts",
            "/assets/%2e%2e/api/v1/accounts",
            "/assets/..;/api/v1/accounts",
            "/login/../api/v1/accounts",
            "/actuator/health/../env",
            "/actuator/health/%2e%2e/env",
            "/actuator/health/..%2fenv");

    @LocalServerPort
    private int port;

    private Doors doors;

    @BeforeEach
    void open() {
        doors = new Doors(port);
    }

    @TestFactory
    Stream<DynamicTest> nobodyPasses() {
        AppointmentVerbs officers = new AppointmentVerbs(port);
        String number = officers.beginAnywhere();
        String task = officers.task("btv.thuky", number, "UserTask_DecidePermission");
        String before = officers.read(number).toString();
        Stream<String> both = ENGINES.stream()
                .flatMap(engine -> CLOSED_IN_BOTH.stream()
                        .map(each -> each.replace("TASK", task).replaceFirst(" ", " " + engine)));
        Stream<DynamicTest> closed = Stream.concat(both, CLOSED.stream())
                .map(each -> DynamicTest.dynamicTest(each, () -> assertRefused(each)));
        return Stream.concat(closed, Stream.of(DynamicTest.dynamicTest("nothing has changed", () -> {
            assertThat(officers.read(number)).hasToString(before);
            officers.withdraw(AppointmentVerbs.MACHINE, number);
        })));
    }

    private void assertRefused(String door) {
        String[] words = door.split(" ");
        doors.all().forEach((name, persona) -> {
            Answer answer = persona.send(words[0], words[1], words[0].equals("GET") ? "" : "{}");
            assertThat(answer.status()).as("%s as %s: %s", door, name, answer).isEqualTo(Doors.refusal(name));
            assertThat(answer.text()).as(door).contains("/docs/problems#");
        });
    }

    @TestFactory
    Stream<DynamicTest> noDetourLeadsToADeployment() {
        String before = deployments();
        return AROUND_DEPLOYMENT.stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    doors.all()
                            .forEach((name, persona) -> assertThat(
                                            persona.send("POST", path, "{}").status())
                                    .as("%s as %s", path, name)
                                    .isIn(400, 401, 403, 404));
                    assertThat(deployments()).isEqualTo(before);
                }));
    }

    @TestFactory
    Stream<DynamicTest> noDetourLeadsToWhatOfficersMayNotRead() {
        return AROUND_ACCOUNTS.stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    for (String name : List.of("anonymous", "officer", "board", "machine", "candidate")) {
                        Answer answer = doors.as(name).get(path);
                        assertThat(answer.status()).as("%s as %s", path, name).isIn(400, 401, 403, 404);
                        assertThat(answer.text()).doesNotContain("noivu.giamdoc");
                    }
                }));
    }

    @Test
    void noHeaderChangesWhatIsAskedFor() {
        Persona officer = doors.as("officer");
        for (String header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            assertThat(officer.get("/engine-rest/deployment/create", header, "POST")
                            .status())
                    .isEqualTo(403);
        }
        for (String header : List.of("X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix")) {
            assertThat(officer.get("/api/v1/accounts", header, "/assets").status())
                    .isIn(401, 403, 404);
            assertThat(officer.get("/api/v1/me", header, "/api/v1/accounts").text())
                    .doesNotContain("noivu.giamdoc");
        }
    }

    private String deployments() {
        return doors.as("machine")
                .get("/engine-rest/deployment/count")
                .expect(200)
                .text();
    }
}
