package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.outside.Officers.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.outside.Answer;
import vn.tiencu.outside.FixedDay;

/** The plan of the Department of Finance through the interface: four people, two complaints, papers and history. */
abstract class DepartmentPlanJourney {

    private static final String PLANS = "/api/v1/conversion-plans";
    private static final String MOVES = "/api/v1/conversion-moves";
    private static final String COMPLAINTS = "/api/v1/conversion-complaints";
    private static final String OFFICE = "taichinh.tochuc1";
    private static final String DIRECTOR = "taichinh.giamdoc";
    private static final String STRANGER = "yte.tochuc";
    private static final String TODAY = FixedDay.TODAY.toString();
    private static final int YEAR = FixedDay.TODAY.getYear() + 1;
    private static final LocalDate MOVE_ON = LocalDate.of(YEAR, 6, 15);

    @LocalServerPort
    private int port;

    private ConversionOfficers officers = new ConversionOfficers(0);
    private String plan = "";
    private List<String> moves = List.of();

    @BeforeEach
    void open() {
        officers = new ConversionOfficers(port);
    }

    @Test
    void fromTheRadarToTheDecidedComplaints() {
        theOfficeBeginsThePlanOnce();
        aPersonTwiceAndAPersonUnderAGroundAreRefused();
        fourPeopleArePlanned();
        thePlanIsAgreedSignedNumberedAndPublished();
        eachPersonHasAMoveAndIsTold();
        aRejectedComplaintLetsTheMoveGoOn();
        anUpheldComplaintEndsTheMove();
        thePapersAndTheHistoryAreThere();
    }

    private Map<String, Object> asked() {
        return Map.of("unitId", "so-tai-chinh", "year", YEAR);
    }

    private void theOfficeBeginsThePlanOnce() {
        String key = UUID.randomUUID().toString();
        officers.as(OFFICE).post(PLANS, asked()).expect(400);
        officers.starts(STRANGER, PLANS, asked()).expect(403);
        Answer begun = officers.as(OFFICE).post(PLANS, asked(), "Idempotency-Key", key);
        plan = begun.expect(201).json().path("caseNumber").asText();
        assertThat(plan).matches("CD-\\d{4}-\\d{6}");
        Answer again = officers.as(OFFICE).post(PLANS, asked(), "Idempotency-Key", key);
        assertThat(again.json().path("caseNumber").asText()).isEqualTo(plan);
        Map<String, Object> other = Map.of("unitId", "so-tai-chinh", "year", YEAR - 1);
        officers.as(OFFICE).post(PLANS, other, "Idempotency-Key", key).expect(422);
        officers.starts(OFFICE, PLANS, asked()).expect(409);
        officers.as(STRANGER).get(PLANS + "/" + plan).expect(404);
    }

    private static Map<String, Object> line(String person, LocalDate moveOn) {
        return Map.of(
                "personId",
                person,
                "toUnit",
                "so-tai-chinh-van-phong",
                "toItem",
                "TC-4",
                "toDuties",
                "Chuyên viên tổng hợp " + person,
                "moveOn",
                moveOn.toString(),
                "handOverBy",
                moveOn.plusDays(14).toString(),
                "handUp",
                false);
    }

    private Answer writes(List<Map<String, Object>> lines) {
        return officers.as(OFFICE).send("PUT", PLANS + "/" + plan + "/lines", Map.of("lines", lines));
    }

    private Answer putsForward() {
        return officers.tryTo(
                OFFICE,
                plan,
                "UserTask_DraftPlan",
                shown -> Map.of("documentDate", TODAY, "remarks", "Giữ ổn định từng phòng."));
    }

    /** The ground itself is nobody's business: the refusal names its article only. */
    private void aPersonTwiceAndAPersonUnderAGroundAreRefused() {
        writes(List.of(line("cb-2004", MOVE_ON), line("cb-2004", MOVE_ON))).expect(422);
        writes(List.of(line("cb-2294", MOVE_ON))).expect(200);
        String deferred = putsForward().expect(422).json().toString();
        assertThat(deferred).contains("deferred", "Điều 38.1").doesNotContain("kỷ luật");
        writes(List.of(line("cb-2004", FixedDay.TODAY.plusDays(29)))).expect(200);
        assertThat(putsForward().expect(422).json().toString()).contains("noticeTooShort");
        writes(List.of(line("cb-2002", MOVE_ON))).expect(200);
        assertThat(putsForward().expect(422).json().toString()).contains("tooEarly");
    }

    private void fourPeopleArePlanned() {
        List<Map<String, Object>> lines = Stream.of("cb-2004", "cb-2017", "cb-2028", "cb-2044")
                .map(each -> line(each, MOVE_ON))
                .toList();
        assertThat(writes(lines).expect(200).json().path("lines")).hasSize(4);
        putsForward().expect(200);
        writes(lines).expect(409);
    }

    private void thePlanIsAgreedSignedNumberedAndPublished() {
        Map<String, Object> words = Map.of("documentDate", TODAY, "content", "Thống nhất.");
        officers.does("taichinh.capuy", plan, "UserTask_GiveCommitteeOpinion", words);
        officers.does(
                DIRECTOR,
                plan,
                "UserTask_ApprovePlan",
                Map.of("outcome", "APPROVED", "documentDate", TODAY, "content", "Thống nhất."));
        officers.does(DIRECTOR, plan, "UserTask_SignPlan", Map.of("signedOn", TODAY));
        officers.does("taichinh.vanthu", plan, "UserTask_NumberPlan", Map.of("issuedOn", TODAY));
        officers.does(OFFICE, plan, "UserTask_PublishPlan", Map.of("publishedOn", TODAY, "place", "Bảng tin của Sở"));
        assertThat(read(PLANS, plan).path("status").asText()).isEqualTo("ENDED");
    }

    private JsonNode read(String address, String number) {
        return officers.as(OFFICE).get(address + "/" + number).expect(200).json();
    }

    private void eachPersonHasAMoveAndIsTold() {
        moves = officers.all(OFFICE, MOVES).stream()
                .filter(each -> each.path("planNumber").asText().equals(plan))
                .map(each -> each.path("caseNumber").asText())
                .toList();
        assertThat(moves).hasSize(4);
        moves.forEach(each -> officers.does(OFFICE, each, "UserTask_NotifyPerson", Map.of("documentDate", TODAY)));
        officers.as(OFFICE)
                .post(MOVES + "/" + moves.get(0) + "/deferral", Map.of())
                .expect(422);
        officers.as(STRANGER).get(MOVES + "/" + moves.get(0)).expect(404);
    }

    private String complains(String move) {
        Map<String, Object> letter =
                Map.of("moveNumber", move, "receivedOn", TODAY, "content", "Bị chuyển vì đã phản ánh sai phạm.");
        String filed = officers.starts(OFFICE, COMPLAINTS, letter)
                .expect(201)
                .json()
                .path("caseNumber")
                .asText();
        officers.starts(OFFICE, COMPLAINTS, letter).expect(409);
        return filed;
    }

    private void decides(String complaint, String outcome) {
        officers.does(
                "ubnd.chutich",
                complaint,
                "UserTask_DecideComplaint",
                Map.of("outcome", outcome, "signedOn", TODAY, "content", "Đã xác minh tại đơn vị."));
        officers.does("ubnd.vanthu", complaint, "UserTask_NumberComplaint", Map.of("issuedOn", TODAY));
    }

    private void aRejectedComplaintLetsTheMoveGoOn() {
        String move = moves.get(0);
        String complaint = complains(move);
        assertThat(read(MOVES, move).path("complaint").asText()).isEqualTo(complaint);
        officers.as(STRANGER).get(COMPLAINTS + "/" + complaint).expect(404);
        decides(complaint, "REJECTED");
        assertThat(read(MOVES, move).path("status").asText()).isEqualTo("RUNNING");
        assertThat(read(MOVES, move).path("complaint").isNull()).isTrue();
    }

    private void anUpheldComplaintEndsTheMove() {
        String move = moves.get(1);
        decides(complains(move), "UPHELD");
        assertThat(read(MOVES, move).path("status").asText()).isEqualTo("ENDED");
        officers.as(OFFICE)
                .post(MOVES + "/" + move + "/cancellation", Map.of("reason", "Muộn"))
                .expect(409);
    }

    private void thePapersAndTheHistoryAreThere() {
        JsonNode papers = read(PLANS, plan).path("papers");
        assertThat(papers).isNotEmpty();
        for (JsonNode paper : papers) {
            assertThat(officers.as(OFFICE)
                            .get(paper.path("pdf").asText())
                            .expect(200)
                            .body())
                    .startsWith('%', 'P', 'D', 'F');
        }
        JsonNode acts = read(PLANS, plan + "/history").path("items");
        assertThat(each(acts).map(each -> each.path("element").asText()))
                .containsSubsequence("UserTask_DraftPlan", "UserTask_ApprovePlan", "UserTask_PublishPlan");
    }
}
