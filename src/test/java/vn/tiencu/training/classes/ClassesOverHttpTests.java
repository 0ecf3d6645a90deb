package vn.tiencu.training.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.tiencu.WholeHouse;
import vn.tiencu.training.classes.PublishedPlan.Learner;

/** Classes, departures and compensation as another program sees them. */
@WholeHouse
@Import(PublishedPlan.class)
class ClassesOverHttpTests {

    private static final String CLASSES = "/api/v1/training-classes";
    private static final String COMPENSATIONS = "/api/v1/training-compensations";

    @Autowired
    private MockMvc http;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private PublishedPlan published;

    private MockHttpServletResponse read(String user, String path) throws Exception {
        return http.perform(get(path).with(httpBasic(user, "demo"))).andReturn().getResponse();
    }

    private MockHttpServletResponse send(String user, String path, String key, Map<String, ?> body) throws Exception {
        return http.perform(post(path)
                        .with(httpBasic(user, "demo"))
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsBytes(body)))
                .andReturn()
                .getResponse();
    }

    private JsonNode body(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void aClassIsOpenedOnceReadByThoseConcernedAndCancelledWithItsReason() throws Exception {
        String plan = published.plan(
                PublishedPlan.COURSE, true, new Learner("so-noi-vu", "cb-0022"), new Learner("so-y-te", "cb-0153"));
        Map<String, String> request = Map.of("planNumber", plan, "classId", PublishedPlan.classOf(plan));

        MockHttpServletResponse opened = send("truongchinhtri.hieutruong", CLASSES, "open-class-1", request);
        assertThat(opened.getStatus()).isEqualTo(201);
        String number = body(opened).path("caseNumber").asText();
        assertThat(opened.getHeader("Location")).endsWith(number);
        assertThat(body(send("truongchinhtri.hieutruong", CLASSES, "open-class-1", request))
                        .path("caseNumber")
                        .asText())
                .isEqualTo(number);
        assertThat(send("truongchinhtri.hieutruong", CLASSES, "open-class-2", request)
                        .getStatus())
                .isEqualTo(409);

        assertThat(people("yte.tochuc", number)).containsExactly("cb-0153");
        assertThat(people("noivu.tochuc1", number)).containsExactlyInAnyOrder("cb-0022", "cb-0153");
        assertThat(read("taichinh.giamdoc", CLASSES + "/" + number).getStatus()).isEqualTo(404);
        assertThat(body(read("noivu.tochuc1", "/api/v1/training-plans/" + plan + "/classes"))
                        .at("/items/0/caseNumber")
                        .asText())
                .isEqualTo(number);
        assertThat(body(read("noivu.tochuc1", "/api/v1/training-plans/" + plan + "/results"))
                        .path("running")
                        .asInt())
                .isEqualTo(1);

        MockHttpServletResponse cancelled =
                send("noivu.tochuc1", CLASSES + "/" + number + "/cancellation", "-", Map.of("reason", "Mưa lũ"));
        assertThat(body(cancelled).at("/end/reason").asText()).isEqualTo("Mưa lũ");
        assertThat(body(read("noivu.tochuc1", CLASSES + "/" + number + "/history"))
                        .path("items"))
                .hasSize(2);
    }

    private Iterable<String> people(String user, String number) throws Exception {
        JsonNode items = body(read(user, CLASSES + "/" + number + "/trainees")).path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(each -> each.path("personId").asText())
                .toList();
    }

    @Test
    void aCompensationCaseOpenedByHandIsOnTheRegisterOfItsUnit() throws Exception {
        Map<String, String> request = Map.of(
                "personId", "cb-0049",
                "cause", "DROPPED_OUT",
                "happenedOn", "2026-01-05",
                "training", "Thạc sĩ Tài chính",
                "note", "Tự ý bỏ học");
        assertThat(send("yte.tochuc", COMPENSATIONS, "compensation-0", request).getStatus())
                .isEqualTo(403);
        MockHttpServletResponse opened = send("taichinh.tochuc1", COMPENSATIONS, "compensation-1", request);
        assertThat(opened.getStatus()).isEqualTo(201);
        String number = body(opened).path("caseNumber").asText();
        assertThat(body(opened).path("stageName").asText()).isEqualTo("Xác định trường hợp");

        String register = "/api/v1/training-departures?year=2026";
        assertThat(body(read("noivu.tochuc1", register)).path("items").toString())
                .contains(number);
        assertThat(body(read("taichinh.tochuc1", register)).path("items").toString())
                .contains(number);
        assertThat(body(read("yte.tochuc", register)).path("items").toString()).doesNotContain(number);
        assertThat(read("yte.tochuc", COMPENSATIONS + "/" + number).getStatus()).isEqualTo(404);
        assertThat(send("noivu.tochuc1", COMPENSATIONS + "/" + number + "/withdrawal", "-", Map.of("reason", "Nhầm"))
                        .getStatus())
                .isEqualTo(200);
    }
}
