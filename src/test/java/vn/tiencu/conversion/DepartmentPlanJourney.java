package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.outside.Officers.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    private static final int YEAR = PublishedPlan.YEAR;
    private static final LocalDate MOVE_ON = PublishedPlan.MOVE_ON;

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
        thoseWhoWorkOnAMoveMayStopIt();
        aMoveThatMayBeComplainedOfIsFoundByNumber();
        aRejectedComplaintLetsTheMoveGoOn();
        anUpheldComplaintEndsTheMove();
        thePapersAndTheHistoryAreThere();
    }

    private void theOfficeBeginsThePlanOnce() {
        String key = UUID.randomUUID().toString();
        officers.as(OFFICE).post(PLANS, PublishedPlan.asked()).expect(400);
        officers.starts(STRANGER, PLANS, PublishedPlan.asked()).expect(403);
        Answer begun = officers.as(OFFICE).post(PLANS, PublishedPlan.asked(), "Idempotency-Key", key);
        plan = begun.expect(201).json().path("caseNumber").asText();
        assertThat(plan).matches("CD-\\d{4}-\\d{6}");
        Answer again = officers.as(OFFICE).post(PLANS, PublishedPlan.asked(), "Idempotency-Key", key);
        assertThat(again.json().path("caseNumber").asText()).isEqualTo(plan);
        Map<String, Object> other = Map.of("unitId", "so-tai-chinh", "year", YEAR - 1);
        officers.as(OFFICE).post(PLANS, other, "Idempotency-Key", key).expect(422);
        officers.starts(OFFICE, PLANS, PublishedPlan.asked()).expect(409);
        officers.as(STRANGER).get(PLANS + "/" + plan).expect(404);
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
        writes(List.of(PublishedPlan.line("cb-2004", MOVE_ON), PublishedPlan.line("cb-2004", MOVE_ON)))
                .expect(422);
        writes(List.of(PublishedPlan.line("cb-2294", MOVE_ON))).expect(200);
        String deferred = putsForward().expect(422).json().toString();
        assertThat(deferred).contains("deferred", "Điều 38.1").doesNotContain("kỷ luật");
        writes(List.of(PublishedPlan.line("cb-2004", FixedDay.TODAY.plusDays(29))))
                .expect(200);
        assertThat(putsForward().expect(422).json().toString()).contains("noticeTooShort");
        writes(List.of(PublishedPlan.line("cb-2002", MOVE_ON))).expect(200);
        assertThat(putsForward().expect(422).json().toString()).contains("tooEarly");
    }

    private void fourPeopleArePlanned() {
        List<Map<String, Object>> lines = Stream.of("cb-2004", "cb-2017", "cb-2028", "cb-2044")
                .map(each -> PublishedPlan.line(each, MOVE_ON))
                .toList();
        assertThat(writes(lines).expect(200).json().path("lines")).hasSize(4);
        assertThat(read(PLANS, plan).path("mayWithdraw").asBoolean()).isTrue();
        putsForward().expect(200);
        writes(lines).expect(409);
    }

    private void thePlanIsAgreedSignedNumberedAndPublished() {
        PublishedPlan.publish(officers, plan);
        assertThat(read(PLANS, plan).path("status").asText()).isEqualTo("ENDED");
        assertThat(read(PLANS, plan).path("mayWithdraw").asBoolean()).isFalse();
    }

    private JsonNode read(String address, String number) {
        return officers.as(OFFICE).get(address + "/" + number).expect(200).json();
    }

    private void eachPersonHasAMoveAndIsTold() {
        moves = PublishedPlan.toldMoves(officers, plan);
        assertThat(moves).hasSize(4);
        officers.as(OFFICE)
                .post(MOVES + "/" + moves.get(0) + "/deferral", Map.of())
                .expect(422);
        officers.as(STRANGER).get(MOVES + "/" + moves.get(0)).expect(404);
    }

    /** Whoever could do it now is told so, by the rule of the act itself. */
    private void thoseWhoWorkOnAMoveMayStopIt() {
        may(OFFICE, moves.get(0), true, true);
        may(DIRECTOR, moves.get(0), true, false);
        may("taichinh.capuy", moves.get(0), false, false);
        may("ubnd.chutich", moves.get(0), false, false);
    }

    private void may(String username, String move, boolean stop, boolean complain) {
        JsonNode seen =
                officers.as(username).get(MOVES + "/" + move).expect(200).json();
        assertThat(seen.path("mayDefer").asBoolean()).as(username).isEqualTo(stop);
        assertThat(seen.path("mayCancel").asBoolean()).as(username).isEqualTo(stop);
        assertThat(seen.path("mayComplain").asBoolean()).as(username).isEqualTo(complain);
        assertThat(seen.path("ground").isNull()).as("no ground is on file").isTrue();
    }

    private List<String> complainable(String username, String words) {
        String asked = MOVES + "?mayComplain=true&q=" + words;
        return each(officers.as(username).get(asked).expect(200).json().path("items"))
                .map(each -> each.path("caseNumber").asText())
                .toList();
    }

    private void aMoveThatMayBeComplainedOfIsFoundByNumber() {
        assertThat(complainable(OFFICE, moves.get(0).toLowerCase(Locale.ROOT))).containsExactly(moves.get(0));
        assertThat(complainable(OFFICE, "khong-ai")).isEmpty();
        assertThat(complainable(DIRECTOR, "")).isEmpty();
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
        may(OFFICE, move, false, false);
        assertThat(complainable(OFFICE, "")).hasSize(3).doesNotContain(move);
        assertThat(read(COMPLAINTS, complaint).path("mayWithdraw").asBoolean()).isTrue();
        decides(complaint, "REJECTED");
        assertThat(read(MOVES, move).path("status").asText()).isEqualTo("RUNNING");
        assertThat(read(MOVES, move).path("complaint").isNull()).isTrue();
    }

    private void anUpheldComplaintEndsTheMove() {
        String move = moves.get(1);
        decides(complains(move), "UPHELD");
        assertThat(read(MOVES, move).path("status").asText()).isEqualTo("ENDED");
        may(OFFICE, move, false, false);
        String late = officers.as(OFFICE)
                .post(MOVES + "/" + move + "/cancellation", Map.of("reason", "Muộn"))
                .expect(409)
                .json()
                .toString();
        assertThat(late).contains("caseEnded");
        Answer deferred = officers.as(OFFICE).post(MOVES + "/" + move + "/deferral", Map.of());
        assertThat(deferred.expect(409).json().toString()).contains("caseEnded");
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
