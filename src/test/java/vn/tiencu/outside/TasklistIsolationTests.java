package vn.tiencu.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.appointment.AppointmentVerbs;

/** A task of one body does not exist for the members of another, whichever door of the engine they try. */
@OnH2
class TasklistIsolationTests {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final List<String> STRANGERS =
            List.of("taichinh.tochuc1", "noivu.capuy", "ungvien", "quantri", "bantochuc.chuyenvien");
    private static final List<String> LISTS = List.of(
            "/task?maxResults=100",
            "/task?maxResults=100&unassigned=true",
            "/task?maxResults=100&candidateGroup=ban-thuong-vu",
            "/task?maxResults=100&withoutCandidateUsers=true");

    @LocalServerPort
    private int port;

    private AppointmentVerbs officers;
    private String number = "";
    private String task = "";

    @BeforeEach
    void theStandingCommitteeHasATask() {
        officers = new AppointmentVerbs(port);
        number = officers.beginAnywhere();
        task = officers.task("btv.thuky", number, "UserTask_DecidePermission");
    }

    @AfterEach
    void close() {
        officers.withdraw(AppointmentVerbs.MACHINE, number).expect(200);
    }

    private Persona inWebApps(String username) {
        Persona persona = Persona.signedIn(port, username);
        persona.get("/camunda/app/tasklist/default/");
        return persona;
    }

    @Test
    void strangersNeverSeeTheTask() {
        for (String username : STRANGERS) {
            Persona stranger = inWebApps(username);
            LISTS.forEach(
                    list -> assertThat(stranger.get(ENGINE + list).expect(200).text())
                            .as("%s %s", username, list)
                            .doesNotContain(task));
            assertThat(stranger.post(ENGINE + "/task?maxResults=100", Map.of()).text())
                    .as(username)
                    .doesNotContain(task);
            assertThat(stranger.post(
                                    ENGINE + "/task?maxResults=100",
                                    Map.of("orQueries", List.of(Map.of("taskIdIn", List.of(task)))))
                            .text())
                    .as(username)
                    .doesNotContain("\"id\":\"" + task);
            for (String part : List.of(
                    "",
                    "/form",
                    "/rendered-form",
                    "/form-variables",
                    "/variables",
                    "/localVariables",
                    "/identity-links",
                    "/deployed-form")) {
                Answer answer = stranger.get(ENGINE + "/task/" + task + part);
                assertThat(answer.status())
                        .as("%s %s: %s", username, part, answer)
                        .isNotEqualTo(200);
                assertThat(answer.status())
                        .as("%s %s: %s", username, part, answer)
                        .isLessThan(500);
            }
            assertThat(stranger.get("/api/v1/tasks/" + task).status()).isIn(403, 404);
        }
    }

    @Test
    void strangersFindTheTaskInNoFilterAndNoHistory() {
        for (String username : STRANGERS) {
            Persona stranger = inWebApps(username);
            for (var filter :
                    stranger.get(ENGINE + "/filter?maxResults=100").expect(200).json()) {
                String list = ENGINE + "/filter/" + filter.path("id").asText();
                assertThat(stranger.get(list + "/list?maxResults=100").text())
                        .as(username)
                        .doesNotContain(task);
                assertThat(stranger.post(list + "/list?maxResults=100", Map.of("taskId", task))
                                .text())
                        .as(username)
                        .doesNotContain("\"id\":\"" + task);
            }
        }
        for (String username : List.of("taichinh.tochuc1", "noivu.capuy", "ungvien", "quantri")) {
            Persona stranger = inWebApps(username);
            assertThat(stranger.get(ENGINE + "/history/task?maxResults=100&taskId=" + task)
                            .text())
                    .as(username)
                    .doesNotContain(task);
            assertThat(stranger.get(ENGINE + "/process-instance?maxResults=100&businessKey=" + number)
                            .text())
                    .as(username)
                    .doesNotContain(number);
            assertThat(stranger.get(ENGINE + "/history/process-instance?maxResults=100&processInstanceBusinessKey="
                                    + number)
                            .text())
                    .as(username)
                    .doesNotContain(number);
            assertThat(stranger.get(ENGINE + "/history/variable-instance?maxResults=100")
                            .text())
                    .as(username)
                    .doesNotContain("ban-thuong-vu");
            assertThat(stranger.get(ENGINE + "/variable-instance?maxResults=100")
                            .text())
                    .as(username)
                    .doesNotContain("ban-thuong-vu");
        }
    }

    @Test
    void strangersCannotTakeTheTask() {
        for (String username : STRANGERS) {
            Persona stranger = inWebApps(username);
            for (String act : List.of("/claim", "/unclaim", "/comment/create")) {
                Answer answer = stranger.post(
                        ENGINE + "/task/" + task + act,
                        act.equals("/claim") ? Map.of("userId", username) : Map.of("message", "x"));
                assertThat(answer.status())
                        .as("%s %s: %s", username, act, answer)
                        .isBetween(400, 499);
            }
            assertThat(stranger.post("/api/v1/tasks/" + task + "/claim", "").status())
                    .isIn(403, 404);
        }
        assertThat(officers.as("btv.thuky")
                        .get("/api/v1/tasks/" + task)
                        .json()
                        .path("assignee")
                        .isNull())
                .isTrue();
    }

    @Test
    void theEnginesOwnInterfaceShowsItToNoStranger() {
        for (String username : List.of("bantochuc.chuyenvien", "integration")) {
            Persona reader = Persona.of(port, username);
            assertThat(reader.get("/engine-rest/task?maxResults=100")
                            .expect(200)
                            .text())
                    .as(username)
                    .doesNotContain(task);
            assertThat(reader.post("/engine-rest/task?maxResults=100", Map.of()).text())
                    .as(username)
                    .doesNotContain(task);
            assertThat(reader.get("/engine-rest/task/" + task).status())
                    .as(username)
                    .isNotEqualTo(200);
            assertThat(reader.get("/engine-rest/task/" + task + "/variables").status())
                    .as(username)
                    .isNotEqualTo(200);
        }
        for (String username : List.of("taichinh.tochuc1", "ungvien", "quantri", "btv.thuky")) {
            assertThat(Persona.of(port, username)
                            .get("/engine-rest/task?maxResults=100")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void amongMembersTheFirstTakesTheTask() {
        Persona first = inWebApps("btv.thuky");
        Persona second = inWebApps("btv.uyvien");
        assertThat(first.get(ENGINE + "/task?maxResults=100").text()).contains(task);
        assertThat(second.get(ENGINE + "/task/" + task).status()).isEqualTo(200);

        first.post(ENGINE + "/task/" + task + "/claim", Map.of("userId", "btv.thuky"))
                .expect(204);

        assertThat(second.get(ENGINE + "/task?maxResults=100").text()).doesNotContain(task);
        Answer late = second.post(ENGINE + "/task/" + task + "/claim", Map.of("userId", "btv.uyvien"));
        assertThat(late.status()).isBetween(400, 499);
        assertThat(second.post(ENGINE + "/task/" + task + "/unclaim", Map.of()).status())
                .isBetween(400, 499);
        assertThat(second.post("/api/v1/tasks/" + task + "/claim", "").status()).isEqualTo(409);
        first.post(ENGINE + "/task/" + task + "/unclaim", Map.of()).expect(204);
        assertThat(second.get(ENGINE + "/task?maxResults=100").text()).contains(task);
    }

    /** Nobody puts a task on another's desk: a claim is for oneself. */
    @Test
    void aTaskIsTakenForOneselfOnly() {
        Persona member = inWebApps("btv.thuky");

        Answer answer = member.post(ENGINE + "/task/" + task + "/claim", Map.of("userId", "ungvien"));

        assertThat(answer.status()).as("%s", answer).isGreaterThanOrEqualTo(400);
        assertThat(officers.as("btv.thuky")
                        .get("/api/v1/tasks/" + task)
                        .json()
                        .path("assignee")
                        .isNull())
                .isTrue();
    }
}
