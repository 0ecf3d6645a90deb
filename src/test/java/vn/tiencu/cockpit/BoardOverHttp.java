package vn.tiencu.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.appointment.AppointmentVerbs;
import vn.tiencu.outside.Answer;

/** The board as the organisation board, officers, administrators and machines see it. */
abstract class BoardOverHttp {

    private static final String BOARDS = "/api/v1/boards";
    private static final String BOARD = "bantochuc.chuyenvien";
    private static final String PERSONNEL = "noivu.tochuc1";
    private static final String STRANGER = "yte.giamdoc";

    @LocalServerPort
    private int port;

    private AppointmentVerbs officers = new AppointmentVerbs(0);
    private String number = "";

    @BeforeEach
    void aCaseIsUnderWay() {
        officers = new AppointmentVerbs(port);
        number = cases(BOARD, "?person=" + AppointmentVerbs.CANDIDATE + "&status=RUNNING").stream()
                .findFirst()
                .orElseGet(
                        () -> officers.begin(PERSONNEL, AppointmentVerbs.DEPUTY_DIRECTOR, AppointmentVerbs.CANDIDATE));
    }

    private Answer get(String username, String path) {
        return officers.as(username).get(BOARDS + path);
    }

    private List<String> cases(String username, String query) {
        return items(username, "/cases" + query)
                .map(each -> each.path("number").asText())
                .toList();
    }

    private Stream<JsonNode> items(String username, String path) {
        List<JsonNode> all = new ArrayList<>();
        get(username, path).expect(200).json().path("items").forEach(all::add);
        return all.stream();
    }

    private JsonNode row(String username, String query) {
        return items(username, "/cases" + query)
                .filter(each -> each.path("number").asText().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theBoardFindsACaseByNamePostBodyRoomAndState() {
        String name = row(BOARD, "").path("people").path(0).path("name").asText();
        String given = name.substring(name.lastIndexOf(' ') + 1);
        for (String query : List.of(
                "?person=" + AppointmentVerbs.CANDIDATE,
                "?person=" + URLEncoder.encode(given, StandardCharsets.UTF_8),
                "?post=" + AppointmentVerbs.DEPUTY_DIRECTOR,
                "?post=pho%20giam%20doc%20noi%20vu",
                "?body=ban-thuong-vu",
                "?process=appointment&status=RUNNING",
                "?from=2026-11-01&to=2026-11-30")) {
            assertThat(cases(BOARD, query + "&limit=200")).as(query).contains(number);
        }
        for (String query : List.of(
                "?person=cb-0001",
                "?person=khongcoaitenthe",
                "?process=training",
                "?status=FINISHED",
                "?body=to-chuc-so-y-te",
                "?to=2026-01-01",
                "?outcome=EndEvent_Appointed")) {
            assertThat(cases(BOARD, query + "&limit=200")).as(query).doesNotContain(number);
        }
    }

    @Test
    void namesAreShownToThoseWhoMayReadTheCaseAndToNobodyElse() {
        assertThat(row(BOARD, "").path("people")).hasSize(1);
        assertThat(row(PERSONNEL, "").path("people")).hasSize(1);
        assertThat(cases(STRANGER, "")).doesNotContain(number);
        assertThat(cases(STRANGER, "?person=" + AppointmentVerbs.CANDIDATE)).isEmpty();
        get(STRANGER, "/cases/" + number).expect(404);
        assertThat(get(STRANGER, "/due?days=366").expect(200).text()).doesNotContain(number);
        assertThat(get("quantri", "/cases").expect(200).text()).doesNotContain(number);
    }

    @Test
    void figuresOfEveryBodyAreForTheBoardAndAnOfficerSeesTheOwnOnes() {
        String days = "?from=2026-11-01&to=2027-03-31&by=body";
        assertThat(keys(BOARD, days)).contains("ban-thuong-vu");
        assertThat(keys("quantri", days)).contains("ban-thuong-vu");
        assertThat(keys(STRANGER, days)).doesNotContain("ban-thuong-vu");
        assertThat(get(BOARD, "/compliance" + days.replace("body", "process"))
                        .expect(200)
                        .json()
                        .path("rows")
                        .findValuesAsText("key"))
                .contains("appointment");
        get(STRANGER, "/bottlenecks?process=appointment").expect(403);
        get(STRANGER, "/stuck").expect(403);
        get(BOARD, "/stuck").expect(200);
    }

    private List<String> keys(String username, String query) {
        return get(username, "/compliance" + query)
                .expect(200)
                .json()
                .path("rows")
                .findValuesAsText("key");
    }

    @Test
    void theTimelineShowsTheStepThatWaitsAndItsDeadline() {
        JsonNode step =
                get(BOARD, "/cases/" + number).expect(200).json().path("steps").path(0);
        assertThat(step.path("element").asText()).isEqualTo("UserTask_DecidePermission");
        assertThat(step.path("state").asText()).isEqualTo("OPEN");
        assertThat(step.path("givenAt").asText()).endsWith("+07:00");
        assertThat(items(BOARD, "/due?days=60").map(each -> each.path("number").asText()))
                .contains(number);
    }

    @Test
    void pagesGoOnWhereTheLastOneEnded() {
        officers.beginAnywhere();
        List<String> all = cases(BOARD, "?limit=200");
        List<String> read = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = get(BOARD, "/cases?limit=1" + next).expect(200).json();
            read.addAll(page.path("items").findValuesAsText("number"));
            next = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asText();
        } while (!next.isEmpty());
        assertThat(read).isEqualTo(all).hasSizeGreaterThan(1);
        get(BOARD, "/cases?cursor=nonsense").expect(400);
    }

    @Test
    void whatCannotBeAskedIsRefusedWithItsReason() {
        for (String path : List.of(
                "/cases?status=NONE",
                "/cases?from=2026-02-30",
                "/cases?from=2026-03-01&to=2026-02-01",
                "/cases?limit=0",
                "/compliance?by=person",
                "/compliance?from=1900-01-01",
                "/due?days=-1",
                "/bottlenecks",
                "/cases?person=" + "a".repeat(101))) {
            get(BOARD, path).expect(400);
        }
        get(BOARD, "/bottlenecks?process=nothing").expect(404);
        get(BOARD, "/pictures/nothing").expect(404);
        get(BOARD, "/cases/BN-1999-000001").expect(404);
    }

    @Test
    void everyProcessHasItsPictureWithTheIdsOfItsElements() {
        List<JsonNode> all = items(BOARD, "/processes").toList();
        assertThat(all).hasSizeGreaterThan(6).allSatisfy(each -> {
            Answer picture =
                    officers.as(BOARD).get(each.path("picture").asText()).expect(200);
            assertThat(picture.header("Content-Type")).startsWith("image/svg+xml");
            assertThat(picture.text()).contains("data-element-id=\"UserTask_");
            assertThat(each.path("process").path("name").asText()).doesNotContain("_");
            assertThat(each.path("ends"))
                    .isNotEmpty()
                    .allSatisfy(end ->
                            assertThat(end.path("name").asText()).isNotBlank().doesNotContain("_"));
        });
    }

    @Test
    void everyListIsAWorkbookThatOpens() throws IOException {
        for (String path : List.of(
                "/cases.xlsx",
                "/due.xlsx?days=60",
                "/compliance.xlsx?to=2027-03-31",
                "/bottlenecks.xlsx?process=appointment",
                "/stuck.xlsx",
                "/targets.xlsx",
                "/cases/" + number + "/timeline.xlsx")) {
            try (var book = new ReadableWorkbook(
                    new ByteArrayInputStream(get(BOARD, path).expect(200).body()))) {
                assertThat(book.getFirstSheet().read().get(0).getCellText(0))
                        .as(path)
                        .isNotBlank();
            }
        }
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(get(BOARD, "/cases.xlsx").expect(200).body()))) {
            assertThat(book.getFirstSheet().read()).anySatisfy(row -> {
                assertThat(row.getCellText(0)).isEqualTo(number);
                assertThat(row.getCellText(2)).isNotBlank();
            });
        }
    }

    @Test
    void theWayOfACaseAndTheTargetsAreWorkbooksWithAllTheirLists() throws IOException {
        JsonNode shown = get(BOARD, "/cases/" + number).expect(200).json();
        try (var book = opened("/cases/" + number + "/timeline.xlsx")) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets)
                    .extracting(Sheet::getName)
                    .containsExactly("Các bước", "Những việc đã ghi", "Thời gian theo bước", "Thời gian theo cơ quan");
            JsonNode first = shown.path("steps").path(0);
            assertThat(sheets.get(0).read()).hasSize(shown.path("steps").size() + 1);
            assertThat(sheets.get(0).read().get(1).getCellText(0))
                    .isEqualTo(first.path("name").asText());
            assertThat(sheets.get(0).read().get(1).getCellText(6))
                    .isIn("Đang chờ", "Quá hạn", "Đúng hạn", "Trễ hạn", "Đã bỏ");
            assertThat(sheets.get(1).read()).hasSize(shown.path("acts").size() + 1);
        }
        try (var book = opened("/targets.xlsx")) {
            List<String> codes = book.getSheets().findFirst().orElseThrow().read().stream()
                    .map(row -> row.getCellText(0))
                    .toList();
            assertThat(codes).contains("S3-1", "S3-2", "S3-3", "S3-4", "S4-7", "S0-2");
        }
        get(STRANGER, "/cases/" + number + "/timeline.xlsx").expect(404);
        get(STRANGER, "/targets.xlsx").expect(403);
    }

    private ReadableWorkbook opened(String path) throws IOException {
        return new ReadableWorkbook(
                new ByteArrayInputStream(get(BOARD, path).expect(200).body()));
    }
}
