package vn.tiencu.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.appointment.AppointmentVerbs;

/** The board puts a document in force through the interface; its officers read of it. */
@OnH2
class AnnouncementsHttpTests {

    private static final String ADDRESS = "/api/v1/calendar/announcements";
    private static final String BOARD = "bantochuc.truong";
    private static int friday = 25;

    @LocalServerPort
    private int port;

    private AppointmentVerbs officers = new AppointmentVerbs(0);

    @BeforeEach
    void open() {
        officers = new AppointmentVerbs(port);
    }

    /** Another Friday of the winter each time, off for nothing in exchange. */
    private static Map<String, Object> document() {
        friday += 7;
        String day = LocalDate.of(2026, 11, 1).plusDays(friday).toString();
        return Map.of(
                "document",
                "Thông báo " + friday,
                "announcedOn",
                "2026-11-20",
                "days",
                List.of(Map.of("date", day, "type", "SWAPPED_OFF", "reason", "nghỉ hoán đổi")),
                "withdrawn",
                List.of());
    }

    private JsonNode preview(Map<String, Object> document, String... headers) {
        return officers.as(BOARD)
                .post(ADDRESS + "/preview", document, headers)
                .expect(200)
                .json();
    }

    private Answer apply(Map<String, Object> document, String digest) {
        return officers.as(BOARD).post(ADDRESS, document, "If-Match", '"' + digest + '"');
    }

    @Test
    void whatThePreviewShowsIsDoneAndCanBeReadAfterwards() {
        String number = officers.beginAnywhere();
        Map<String, Object> document = Map.of(
                "document",
                "Thông báo đầu tiên",
                "announcedOn",
                "2026-11-20",
                "days",
                List.of(Map.of("date", "2026-11-27", "type", "SWAPPED_OFF", "reason", "nghỉ hoán đổi")));
        JsonNode shown = preview(document);
        JsonNode move = moveOf(number, shown.path("moves"));
        assertThat(move.path("explanation").asText())
                .startsWith("Ngày 27/11/2026 được nghỉ (nghỉ hoán đổi); vì vậy ngày làm việc thứ 15");
        assertThat(move.path("processName").asText()).isEqualTo("Bổ nhiệm");
        assertThat(moveOf(number, preview(document, "Accept-Language", "en").path("moves"))
                        .path("name")
                        .asText())
                .isEqualTo("Decide on permission");

        Answer applied = apply(document, shown.path("digest").asText()).expect(201);

        assertThat(applied.json().path("moved")).isEqualTo(shown.path("moving"));
        JsonNode first = officers.as(BOARD)
                .get(applied.header("Location") + "?limit=1")
                .expect(200)
                .json();
        assertThat(first.path("items")).hasSize(1);
        assertThat(officers.as(BOARD).get(ADDRESS).json().at("/items/0/by").asText())
                .isEqualTo(BOARD);
        JsonNode task = officers.as("btv.thuky")
                .get("/api/v1/tasks/" + officers.task("btv.thuky", number, "UserTask_DecidePermission"))
                .expect(200)
                .json();
        assertThat(task.at("/whyDue/sentence").asText()).endsWith("theo Thông báo đầu tiên.");
        assertThat(task.at("/whyDue/moved/0/newDue").asText())
                .isEqualTo(task.at("/whyDue/due").asText());
        JsonNode notice = AppointmentVerbs.each(officers.as("btv.thuky")
                        .get("/api/v1/notifications")
                        .json()
                        .path("items"))
                .filter(each -> each.path("kind").asText().equals("DEADLINES_MOVED"))
                .findFirst()
                .orElseThrow();
        assertThat(notice.path("text").asText()).contains(number);
        assertThat(notice.path("caseNumber").isNull()).isTrue();
    }

    private static JsonNode moveOf(String number, JsonNode moves) {
        return AppointmentVerbs.each(moves)
                .filter(each -> each.path("caseNumber").asText().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutThePreviewNothingIsDone() {
        Map<String, Object> document = document();
        assertThat(officers.as(BOARD).post(ADDRESS, document).status()).isEqualTo(400);
        assertThat(apply(document, "0123456789abcdef").status()).isEqualTo(409);
    }

    @Test
    void theSameDocumentIsNotDoneTwice() {
        Map<String, Object> document = document();
        String digest = preview(document).path("digest").asText();
        apply(document, digest).expect(201);
        assertThat(apply(document, digest).status()).isEqualTo(409);
    }

    @Test
    void whatIsWrongIsNamedByItsField() {
        Map<String, Object> wrong = Map.of(
                "document",
                "TB",
                "announcedOn",
                "2026-11-20",
                "days",
                List.of(
                        Map.of("date", "2026-12-25", "type", "SWAPPED_OFF", "reason", "nghỉ"),
                        Map.of("date", "2026-12-26", "type", "SWAPPED_OFF", "reason", "nghỉ")));
        Answer answer = officers.as(BOARD).post(ADDRESS + "/preview", wrong);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/violations/0/field").asText()).isEqualTo("days[1].date");
        Answer empty = officers.as(BOARD).post(ADDRESS + "/preview", Map.of("days", List.of(Map.of())));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(AppointmentVerbs.each(empty.json().path("violations"))
                        .map(each -> each.path("field").asText()))
                .contains("document", "announcedOn", "days[0].date", "days[0].type", "days[0].reason");
    }

    @Test
    void onlyTheBoardAndAdministratorsComeNear() {
        Stream.of("btv.thuky", "integration")
                .forEach(each -> assertThat(officers.as(each)
                                .post(ADDRESS + "/preview", document())
                                .status())
                        .as(each)
                        .isEqualTo(403));
        assertThat(officers.as(BOARD).get(ADDRESS + "/9999-9/moves").status()).isEqualTo(404);
        assertThat(officers.as(BOARD).get(ADDRESS + "/2026-1/moves?cursor=abc").status())
                .isEqualTo(400);
    }
}
