package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.outside.Officers.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.outside.Answer;
import vn.tiencu.outside.FixedDay;

/** The plan of the Department of Finance through the interface: four people, one complaint, papers and history. */
abstract class DepartmentPlanJourney {

    private static final String PLANS = "/api/v1/conversion-plans";
    private static final String MOVES = "/api/v1/conversion-moves";
    private static final String OFFICE = "taichinh.tochuc1";
    private static final String DIRECTOR = "taichinh.giamdoc";
    private static final LocalDate TODAY = FixedDay.TODAY;

    @LocalServerPort
    private int port;

    private ConversionOfficers officers = new ConversionOfficers(0);
    private String plan = "";
    private String move = "";
    private String complaint = "";

    @BeforeEach
    void open() {
        officers = new ConversionOfficers(port);
    }

    @Test
    void fromTheRadarToTheDecidedComplaint() {
        theOfficeBeginsThePlanOnce();
        aWrongLineIsRefusedWithItsArticle();
        fourPeopleArePlanned();
        thePlanIsAgreedSignedNumberedAndPublished();
        eachPersonHasAMoveAndOneIsTold();
        aComplaintStopsTheMove();
        theSuperiorUpholdsItAndTheMoveIsCancelled();
        thePapersAndTheHistoryAreThere();
    }

    private void theOfficeBeginsThePlanOnce() {
        JsonNode units =
                officers.as(OFFICE).get(PLANS + "/units").expect(200).json().path("items");
        assertThat(each(units).map(each -> each.path("unitId").asText())).containsExactly("so-tai-chinh");
        Map<String, Object> asked = Map.of("unitId", "so-tai-chinh", "year", TODAY.getYear() + 1);
        String key = UUID.randomUUID().toString();
        officers.as("yte.tochuc")
                .post(PLANS, asked, "Idempotency-Key", UUID.randomUUID().toString())
                .expect(403);
        plan = officers.as(OFFICE)
                .post(PLANS, asked, "Idempotency-Key", key)
                .expect(201)
                .json()
                .path("caseNumber")
                .asText();
        assertThat(plan).matches("CD-\\d{4}-\\d{6}");
        Answer again = officers.as(OFFICE).post(PLANS, asked, "Idempotency-Key", key);
        assertThat(again.json().path("caseNumber").asText()).isEqualTo(plan);
        officers.as(OFFICE)
                .post(PLANS, asked, "Idempotency-Key", UUID.randomUUID().toString())
                .expect(409);
        officers.as("yte.tochuc").get(PLANS + "/" + plan).expect(404);
    }

    private static Map<String, Object> line(String person, String from) {
        return Map.of(
                "personId",
                person,
                "fromPosition",
                from,
                "toPosition",
                "TC-4",
                "toUnitId",
                "so-tai-chinh-van-phong",
                "toDuties",
                "Chuyên viên tổng hợp " + person,
                "moveOn",
                LocalDate.of(TODAY.getYear() + 1, 6, 15).toString(),
                "reason",
                "Hết thời hạn giữ vị trí");
    }

    private void aWrongLineIsRefusedWithItsArticle() {
        Answer refused = officers.as(OFFICE)
                .send("PUT", PLANS + "/" + plan + "/lines", Map.of("lines", List.of(line("cb-2294", "TC-1"))));
        refused.expect(422);
        assertThat(refused.json().toString()).contains("deferred", "Điều 38.1").doesNotContain("kỷ luật");
    }

    private void fourPeopleArePlanned() {
        List<Map<String, Object>> lines = List.of(
                line("cb-2004", "DT-4"), line("cb-2017", "DT-7"), line("cb-2028", "DT-7"), line("cb-2044", "DT-5"));
        JsonNode written = officers.as(OFFICE)
                .send("PUT", PLANS + "/" + plan + "/lines", Map.of("lines", lines))
                .expect(200)
                .json();
        assertThat(written.path("items")).hasSize(4);
        officers.does(OFFICE, plan, "UserTask_DraftPlan", Map.of("remarks", "Giữ ổn định từng phòng."));
    }

    private void thePlanIsAgreedSignedNumberedAndPublished() {
        String today = TODAY.toString();
        officers.does(
                "taichinh.capuy",
                plan,
                "UserTask_GiveCommitteeOpinion",
                Map.of("opinion", "AGREED", "meetingOn", today));
        officers.does(DIRECTOR, plan, "UserTask_ApprovePlan", Map.of("decision", "APPROVED"));
        officers.does(DIRECTOR, plan, "UserTask_SignPlan", Map.of("signedOn", today));
        officers.does("taichinh.vanthu", plan, "UserTask_IssueNumber", Map.of("issuedOn", today));
        officers.does(OFFICE, plan, "UserTask_PublishPlan", Map.of("publishedOn", today, "place", "Bảng tin của Sở"));
        JsonNode done = officers.as(OFFICE).get(PLANS + "/" + plan).expect(200).json();
        assertThat(done.at("/end/element").asText()).isEqualTo("EndEvent_PlanCarriedOut");
    }

    private void eachPersonHasAMoveAndOneIsTold() {
        List<JsonNode> moves = each(officers.as(OFFICE)
                        .get(MOVES + "?plan=" + plan)
                        .expect(200)
                        .json()
                        .path("items"))
                .toList();
        assertThat(moves).hasSize(4);
        move = moves.get(0).path("caseNumber").asText();
        officers.does(OFFICE, move, "UserTask_NotifyPerson", Map.of("noticeOn", TODAY.toString()));
        officers.as(OFFICE).post(MOVES + "/" + move + "/deferral", Map.of()).expect(422);
    }

    private void aComplaintStopsTheMove() {
        JsonNode filed = officers.as(OFFICE)
                .post(
                        MOVES + "/" + move + "/complaints",
                        Map.of("content", "Bị chuyển vì đã phản ánh sai phạm."),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(201)
                .json();
        complaint = filed.path("caseNumber").asText();
        assertThat(officers.as(OFFICE)
                        .get(MOVES + "/" + move)
                        .expect(200)
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("SUSPENDED");
        officers.as(DIRECTOR).get("/api/v1/conversion-complaints/" + complaint).expect(404);
    }

    private void theSuperiorUpholdsItAndTheMoveIsCancelled() {
        String today = TODAY.toString();
        officers.does(
                "ubnd.chutich",
                complaint,
                "UserTask_DecideComplaint",
                Map.of("upheld", "YES", "findings", "Đã xác minh.", "signedOn", today));
        officers.does("ubnd.vanthu", complaint, "UserTask_NumberComplaintDecision", Map.of("issuedOn", today));
        JsonNode ended = officers.as(OFFICE).get(MOVES + "/" + move).expect(200).json();
        assertThat(ended.at("/end/element").asText()).isEqualTo("EndEvent_MoveCancelled");
    }

    private void thePapersAndTheHistoryAreThere() {
        JsonNode papers =
                officers.as(OFFICE).get(PLANS + "/" + plan).expect(200).json().path("papers");
        assertThat(papers).hasSize(2);
        for (JsonNode paper : papers) {
            assertThat(officers.as(OFFICE)
                            .get(paper.path("pdf").asText())
                            .expect(200)
                            .body())
                    .startsWith('%', 'P', 'D', 'F');
        }
        JsonNode acts = officers.as(OFFICE)
                .get(PLANS + "/" + plan + "/history")
                .expect(200)
                .json()
                .path("items");
        assertThat(each(acts).map(each -> each.path("name").asText()))
                .containsSubsequence("Dự thảo kế hoạch", "Duyệt kế hoạch", "Công khai kế hoạch trong cơ quan");
    }
}
