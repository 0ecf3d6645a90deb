package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.appointment.AppointmentVerbs.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.outside.Answer;

/** What an officer is told when something cannot be done: which field, why, and in words. */
abstract class AppointmentRefusals {

    private static final String STAFF = "yte.giamdoc";
    private static final String DEPUTY_DIRECTOR = "so-y-te-pho-giam-doc";
    private static final String PLANNED = "cb-0152";
    private static final String HEADING =
            "person_id,family_name,middle_name,given_name,birth_date,sex,ethnicity,hometown,"
                    + "education_level,education_field,political_theory,party_joined_on,service_started_on,retirement_date,"
                    + "record_verified_on\n";

    @LocalServerPort
    private int port;

    private AppointmentVerbs officers = new AppointmentVerbs(0);

    @BeforeEach
    void open() {
        officers = new AppointmentVerbs(port);
    }

    @Test
    void aPersonNobodyKnowsIsNamedBack() {
        Answer refused = officers.ask(STAFF, request(DEPUTY_DIRECTOR, "cb-9999"));

        assertRefused(refused, 422, "unknownPerson", "Không có cán bộ mang mã cb-9999");
        assertThat(refused.json().at("/violations/0/field").asText()).isEqualTo("personId");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aPostNobodyKnowsIsNamedBack() {
        assertRefused(
                officers.ask(STAFF, request("khong-co", PLANNED)),
                422,
                "unknownPost",
                "Không có chức vụ mang mã khong-co");
    }

    @Test
    void thoseWhoAskForEnglishReadEnglish() {
        Answer refused = officers.as(STAFF)
                .post(
                        "/api/v1/appointments",
                        request(DEPUTY_DIRECTOR, "cb-9999"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "Accept-Language",
                        "en-GB,en;q=0.9");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.detail()).contains("cb-9999").doesNotContain("cán bộ");
    }

    @Test
    void aStartWithoutKeyIsMalformed() {
        Answer refused = officers.as(STAFF).post("/api/v1/appointments", request(DEPUTY_DIRECTOR, PLANNED));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.detail()).startsWith("Thiếu tiêu đề Idempotency-Key");
    }

    @Test
    void theSameKeyAnswersTheSameRequestOnly() {
        String key = UUID.randomUUID().toString();
        Answer first =
                officers.ask(STAFF, request(DEPUTY_DIRECTOR, PLANNED), key).expect(201);
        Answer again =
                officers.ask(STAFF, request(DEPUTY_DIRECTOR, PLANNED), key).expect(201);
        Map<String, Object> other = new HashMap<>(request(DEPUTY_DIRECTOR, PLANNED));
        other.put("reason", "Lý do khác");

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertRefused(officers.ask(STAFF, other, key), 422, "keyReused", "Mã Idempotency-Key này đã dùng");
        Answer open = officers.ask(STAFF, request(DEPUTY_DIRECTOR, PLANNED));
        assertRefused(open, 409, "alreadyOpen", "Đã có hồ sơ " + AppointmentVerbs.number(first));
        assertThat(open.json().path("link").asText()).isEqualTo(first.header("Location"));
        officers.withdraw(STAFF, AppointmentVerbs.number(first)).expect(200);
    }

    @Test
    void anotherAgencyMayNeitherAskNorKnowNorAct() {
        assertThat(officers.ask("taichinh.tochuc1", request(DEPUTY_DIRECTOR, "cb-0157"))
                        .status())
                .isEqualTo(403);
        String number = officers.begin(STAFF, DEPUTY_DIRECTOR, "cb-0157");
        String task = officers.task("btv.thuky", number, "UserTask_DecidePermission");

        for (String stranger : List.of("taichinh.tochuc1", "ungvien", STAFF, "quantri")) {
            assertThat(officers.complete(stranger, task, AppointmentVerbs.permission())
                            .status())
                    .as(stranger)
                    .isEqualTo(404);
        }
        assertThat(officers.as("taichinh.tochuc1")
                        .get("/api/v1/appointments/" + number)
                        .status())
                .isEqualTo(404);
        assertThat(officers.withdraw("btv.thuky", number).status()).isEqualTo(403);
        officers.withdraw(STAFF, number).expect(200);
    }

    @Test
    void charactersThatNoPaperCanHoldAreSentBack() {
        Map<String, Object> request = new HashMap<>(request(DEPUTY_DIRECTOR, PLANNED));
        request.put("reason", "Khuyết \uD83D\uDE00");
        Answer refused = officers.ask(STAFF, request);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.detail()).contains("biểu tượng cảm xúc");
        assertThat(refused.json().at("/violations/0/field").asText()).isEqualTo("reason");
    }

    @Test
    void malformedQuestionsAreSentBack() {
        var staff = officers.as(STAFF);
        for (String list : List.of("appointments", "tasks", "people", "posts", "units", "bodies", "registers")) {
            assertThat(staff.get("/api/v1/" + list + "?cursor=abc").status())
                    .as(list)
                    .isEqualTo(400);
            assertThat(staff.get("/api/v1/" + list + "?limit=0").status())
                    .as(list)
                    .isEqualTo(400);
        }
        assertThat(staff.get("/api/v1/tasks?cursor=abc").detail()).startsWith("Con trỏ trang không hợp lệ");
        assertThat(officers.ask(STAFF, Map.of()).status()).isEqualTo(400);
        Answer text = staff.post("/api/v1/appointments", "{", "Idempotency-Key", "khoa-khoa-khoa");
        assertThat(text.status()).isEqualTo(400);
        assertThat(text.text())
                .doesNotContain("Exception")
                .doesNotContain("vn.tiencu")
                .doesNotContain("jackson");
        assertThat(staff.post("/api/v1/ballot-outcomes", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void aFileWithOneWrongRowChangesNothing() {
        String rows = HEADING
                + "cb-7001,Trần,Thị,An,1985-01-02,FEMALE,Kinh,,,,,,,,\n"
                + "cb-7002,Lê,Văn,Bình,1985-13-02,MALE,Kinh,,,,,,,,\n";
        Answer refused = bring(rows);

        assertThat(refused.status()).isEqualTo(422);
        JsonNode violations = refused.json().path("violations");
        assertThat(violations.toString()).contains("3").contains("birth_date");
        assertThat(officers.as("quantri").get("/api/v1/people/cb-7001").status())
                .isEqualTo(404);
    }

    @Test
    void aNameKeepsEveryCharacterThatCameIn() {
        bring(HEADING + "cb-7003,Hồ,,\uD83D\uDE00,1985-01-02,MALE,Kinh,,,,,,,,\n")
                .expect(201);

        assertThat(officers.as("quantri")
                        .get("/api/v1/people/cb-7003")
                        .json()
                        .path("fullName")
                        .asText())
                .isEqualTo("Hồ \uD83D\uDE00");
    }

    private Answer bring(String rows) {
        return officers.as("quantri")
                .upload(
                        "/api/v1/imports",
                        Map.of("kind", "people"),
                        "people.csv",
                        rows.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Answer answer, int status, String code, String words) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.detail()).startsWith(words);
    }
}
