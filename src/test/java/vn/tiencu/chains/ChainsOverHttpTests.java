package vn.tiencu.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.tiencu.WholeHouse;

/** Searches as the task list uses them: begun, watched, stopped, checked, adopted, refused. */
@WholeHouse
@Import(FakeRoom.class)
class ChainsOverHttpTests {

    private static final String RUNS = "/api/v1/chain-runs";
    private static final String CHECKS = "/api/v1/chain-checks";

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private FakeRoom room;

    @Autowired
    private JdbcClient jdbc;

    private record Heard(int status, JsonNode body) {

        String code() {
            return body.at("/violations/0/code").asText();
        }
    }

    private Heard ask(String user, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer =
                http.perform(request.with(httpBasic(user, "demo"))).andReturn().getResponse();
        return new Heard(answer.getStatus(), json.readTree(answer.getContentAsString(StandardCharsets.UTF_8)));
    }

    private Heard send(String path, Map<String, ?> body) throws Exception {
        return ask(
                FakeRoom.OFFICER,
                post(path).contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsBytes(body)));
    }

    private Heard begin(String caseNumber, int seconds, List<?> pinned) throws Exception {
        return send(RUNS, Map.of("caseNumber", caseNumber, "seconds", seconds, "pinned", pinned));
    }

    private JsonNode run(String id) throws Exception {
        Heard heard = ask(FakeRoom.OFFICER, get(RUNS + "/" + id));
        assertThat(heard.status()).isEqualTo(200);
        return heard.body();
    }

    private JsonNode ended(String id) {
        return await().atMost(Duration.ofMinutes(2))
                .until(() -> run(id), run -> !run.path("state").asText().equals("RUNNING"));
    }

    private static Map<String, @Nullable String> move(String mover, @Nullable String seat) {
        Map<String, @Nullable String> move = new HashMap<>();
        move.put("moverId", mover);
        move.put("seatId", seat);
        return move;
    }

    @AfterEach
    void nothingGoesOn() {
        jdbc.sql("UPDATE chain_run SET stop_asked = TRUE").update();
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        jdbc.sql("SELECT COUNT(*) FROM chain_run WHERE state = 'RUNNING' AND seen_at > '2020-01-01'")
                                        .query(Long.class)
                                        .single()
                                == 0);
    }

    @Test
    void aSearchIsBegunWatchedAndAdopted() throws Exception {
        Heard begun = begin(FakeRoom.EASY, 20, List.of());
        assertThat(begun.status()).isEqualTo(202);
        String id = begun.body().path("id").asText();
        JsonNode run = ended(id);
        assertThat(run.path("state").asText()).isEqualTo("FINISHED");
        assertThat(run.at("/best/hard").asInt()).isZero();
        assertThat(run.path("unmet").asInt()).isEqualTo(0);
        assertThat(run.path("curve")).isNotEmpty();
        Heard adoption = send(RUNS + "/" + id + "/adoption", Map.of("moves", run.path("moves")));
        assertThat(adoption.status()).isEqualTo(200);
        assertThat(adoption.body().path("sound").asBoolean()).isTrue();
        assertThat(room.adopted.get(FakeRoom.EASY)).hasSize(12).anyMatch(each -> each.seatId() != null);
        assertThat(run(id).path("adoptedAt").asText()).isNotEmpty();
    }

    @Test
    void aSearchOnItsWayIsStoppedAndItsMovesBreakRulesByName() throws Exception {
        String id = begin(FakeRoom.KNOTTED, 300, List.of()).body().path("id").asText();
        await().atMost(Duration.ofMinutes(1)).until(() -> run(id).path("best").isObject());
        assertThat(begin(FakeRoom.KNOTTED, 5, List.of()).code()).isEqualTo("runningAlready");
        Heard early = send(RUNS + "/" + id + "/adoption", Map.of("moves", List.of()));
        assertThat(List.of(early.status(), early.code())).isEqualTo(List.of(409, "stillRunning"));

        assertThat(send(RUNS + "/" + id + "/stop", Map.of()).status()).isEqualTo(200);
        JsonNode run = ended(id);
        assertThat(run.path("state").asText()).isEqualTo("STOPPED");
        assertThat(run.path("moves")).hasSize(30);
        Heard adoption = send(RUNS + "/" + id + "/adoption", Map.of("moves", run.path("moves")));
        assertThat(adoption.status()).isEqualTo(422);
        assertThat(adoption.body().findValuesAsText("code")).contains("seatEmpty");
        assertThat(adoption.body().at("/violations/0/citation").asText()).isNotEmpty();
        assertThat(room.adopted).doesNotContainKey(FakeRoom.KNOTTED);
    }

    @Test
    void whatIsPinnedStaysAndASearchIsFoundAgainByItsCase() throws Exception {
        String id = begin(FakeRoom.EASY, 2, List.of(move("mover-1", "seat-0"), move("mover-2", null)))
                .body()
                .path("id")
                .asText();
        JsonNode run = ended(id);
        assertThat(json.convertValue(run.path("moves"), Move[].class))
                .contains(new Move("mover-1", "seat-0"), new Move("mover-2", null));
        JsonNode latest = ask(FakeRoom.OFFICER, get(RUNS).param("caseNumber", FakeRoom.EASY))
                .body();
        assertThat(latest.at("/0/id").asText()).isEqualTo(id);
    }

    @Test
    void theSearchOfANodeThatStoppedIsLostAndGivesWayToANewOne() throws Exception {
        jdbc.sql(
                        "INSERT INTO chain_run (id, case_number, state, seconds, started_by, started_at, seen_at, stop_asked,"
                                + " elapsed, curve, pinned, moves, open_guard) VALUES ('gone', ?, 'RUNNING', 20, 'x', ?, ?, FALSE, 3, '', '', '', ?)")
                .params(FakeRoom.EASY, "2001-01-01 00:00:00", "2001-01-01 00:00:00", FakeRoom.EASY)
                .update();
        assertThat(run("gone").path("stateName").asText()).isEqualTo("Máy chủ đã dừng giữa chừng");
        assertThat(begin(FakeRoom.EASY, 1, List.of()).status()).isEqualTo(202);
    }

    @Test
    void kilometresComeFromTheFileAndWhatIsNotThereIsSaid() throws Exception {
        assertThat(codes("commune")).containsExactly("distance");
        assertThat(codes("island")).containsExactly("placeUnknown");
        assertThat(codes("finance")).isEmpty();
    }

    private List<String> codes(String seat) throws Exception {
        Heard heard = send(CHECKS, Map.of("caseNumber", FakeRoom.PROVINCE, "moves", List.of(move("cb-0022", seat))));
        return heard.body().path("unmet").findValuesAsText("code");
    }

    @Test
    void whatCannotBeReadOrIsNotTheirsIsRefused() throws Exception {
        assertThat(begin("XX-2026-999999", 20, List.of()).status()).isEqualTo(404);
        assertThat(begin(FakeRoom.EASY, 0, List.of()).status()).isEqualTo(400);
        assertThat(begin(FakeRoom.EASY, 301, List.of()).status()).isEqualTo(400);
        assertThat(begin(FakeRoom.EASY, 5, List.of(move("nobody", "seat-0"))).status())
                .isEqualTo(400);
        assertThat(begin(FakeRoom.EASY, 5, List.of(move("mover-1", "nowhere"))).status())
                .isEqualTo(400);
        assertThat(run404("no-such-run")).isEqualTo(404);
        String id = begin(FakeRoom.EASY, 1, List.of()).body().path("id").asText();
        assertThat(ask("yte.tochuc", get(RUNS + "/" + id)).status()).isEqualTo(404);
        assertThat(ask("quantri", get(RUNS + "/" + id)).status()).isEqualTo(404);
        assertThat(ask("integration", get(RUNS + "/" + id)).status()).isEqualTo(403);
    }

    private int run404(String id) throws Exception {
        return ask(FakeRoom.OFFICER, get(RUNS + "/" + id)).status();
    }
}
