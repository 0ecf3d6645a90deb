package vn.tiencu.rotation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.outside.Officers.each;
import static vn.tiencu.rotation.RotationVerbs.CASES;
import static vn.tiencu.rotation.RotationVerbs.PLANS;
import static vn.tiencu.rotation.RotationVerbs.TODAY;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A plan for 2027 and the one person whom it sends to the department of health, through HTTP alone. */
abstract class RotationJourney {

    private static final String BOARD = "bantochuc.photruong";
    private static final String STANDING = "btv.bithu";
    private static final String PERSON = "cb-0046";

    @LocalServerPort
    private int port;

    private RotationVerbs officers = new RotationVerbs(0);
    private String plan = "";
    private String number = "";

    @BeforeEach
    void open() {
        officers = new RotationVerbs(port);
    }

    @Test
    void fromThePlanToTheNewPostAndTheEarlyEnd() {
        theRecordsPutPeopleForward();
        thePlanIsDraftedAndAgreedTo();
        theUnitsPropose();
        aPostIsTriedOut();
        theListIsApprovedAndTheCaseOpened();
        theBodiesAreHeard();
        theRotationIsDecidedSignedAndTakenUp();
        theRotationEndsEarly();
        thePapersAndTheHistoryAreThere();
    }

    private void theRecordsPutPeopleForward() {
        JsonNode found =
                officers.as(BOARD).get(PLANS + "/candidates").expect(200).json().path("items");
        assertThat(each(found).map(each -> each.path("group").asText())).contains("NOT_LOCAL");
        assertThat(each(found)).allMatch(each -> each.path("citation").asText().contains("Điều 42.1"));
        officers.as("ungvien").get(PLANS + "/candidates").expect(403);
    }

    private void thePlanIsDraftedAndAgreedTo() {
        plan = officers.begins(BOARD, 2027);
        assertThat(plan).matches("LC-2026-\\d{6}");
        officers.as("ungvien").get(PLANS + "/" + plan).expect(404);
        officers.does(
                BOARD,
                plan,
                "UserTask_DraftPlan",
                Map.of(
                        "number", 1,
                        "posts", "01 Phó Giám đốc Sở Y tế.",
                        "form", "Bổ nhiệm.",
                        "area", "Các sở của tỉnh.",
                        "months", 36,
                        "policies", "Hỗ trợ đi lại.",
                        "placement", "Theo yêu cầu nhiệm vụ.",
                        "startsOn", "2027-03-01",
                        "documentDate", TODAY));
        officers.writes(STANDING, plan, "DecidePolicy", "outcome", "AGREED");
    }

    private void theUnitsPropose() {
        officers.calls(BOARD, plan, List.of("so-tai-chinh", "so-y-te"), "2026-12-04");
        officers.does(
                "taichinh.tochuc1",
                plan,
                "UserTask_ProposePeople",
                Map.of(
                        "people",
                        List.of(Map.of("personId", PERSON, "group", "PLANNED", "reason", "Trong quy hoạch.")),
                        "acceptsOutsiders",
                        true));
        JsonNode seen =
                officers.as("yte.tochuc").get(PLANS + "/" + plan).expect(200).json();
        assertThat(seen.path("lines")).as("a unit sees its own people only").isEmpty();
        assertThat(seen.path("units")).hasSize(1);
        officers.does("yte.tochuc", plan, "UserTask_ProposePeople", Map.of("acceptsOutsiders", true));
    }

    /** Before anything is stored the board learns whether somebody could go to a post. */
    private void aPostIsTriedOut() {
        String line = officers.plan(plan).at("/lines/0/lineId").asText();
        String verdict = PLANS + "/" + plan + "/lines/" + line + "/verdict?months=36&postId=";
        JsonNode fits = officers.as(BOARD)
                .get(verdict + "so-y-te-pho-giam-doc")
                .expect(200)
                .json();
        assertThat(fits.path("outcome").asText()).isEqualTo("MET");
        officers.as(BOARD).get(verdict + "so-tai-chinh-pho-giam-doc").expect(422);
        officers.as("yte.tochuc").get(verdict + "so-y-te-pho-giam-doc").expect(403);
        assertThat(officers.plan(plan).at("/lines/0/toPostId").isNull()).isTrue();
    }

    private void theListIsApprovedAndTheCaseOpened() {
        officers.does(
                BOARD,
                plan,
                "UserTask_ReviewPeople",
                shown -> Map.of(
                        "lines",
                        List.of(Map.of(
                                "lineId",
                                shown.at("/lines/0/lineId").asText(),
                                "postId",
                                "so-y-te-pho-giam-doc",
                                "months",
                                36,
                                "measure",
                                "Bồi dưỡng trước khi đi.")),
                        "content",
                        "Đủ điều kiện."));
        officers.writes(BOARD, plan, "SubmitList");
        officers.does(
                STANDING,
                plan,
                "UserTask_ApproveList",
                Map.of("outcome", "APPROVED", "signedOn", TODAY, "content", "Phê duyệt."));
        officers.does("tinhuy.vanthu", plan, "UserTask_IssueNumber", Map.of("issuedOn", TODAY));
        JsonNode ended = officers.plan(plan);
        assertThat(ended.at("/end/element").asText()).isEqualTo("EndEvent_PlanCarriedOut");
        number = ended.at("/assignments/0").asText();
        assertThat(number).matches("LN-2026-\\d{6}");
    }

    private void theBodiesAreHeard() {
        officers.writes("taichinh.capuy", number, "GiveRemarks");
        officers.writes("taichinh.giamdoc", number, "GiveRemarks");
        officers.writes(BOARD, number, "ConcludePolitics", "outcome", "MET");
        officers.writes("taichinh.giamdoc", number, "GiveOpinion", "opinion", "AGREE");
        officers.writes("kiemtra.uyvien", number, "GiveOpinion", "opinion", "AGREE");
        officers.writes("noichinh.chuyenvien", number, "GiveOpinion", "opinion", "NO_COMMENT");
        officers.writes("yte.giamdoc", number, "GiveOpinion", "opinion", "DISAGREE");
        officers.writes(STANDING, number, "ConsiderRefusal", "outcome", "INSISTED");
        assertThat(officers.rotation(number).path("opinions").toString()).contains("DISAGREE");
    }

    private void theRotationIsDecidedSignedAndTakenUp() {
        officers.does(
                BOARD,
                number,
                "UserTask_MeetPerson",
                Map.of("heldOn", TODAY, "place", "Ban Tổ chức", "purpose", "Quán triệt.", "wishes", "Nhất trí."));
        officers.writes(BOARD, number, "SubmitAssignment");
        officers.writes(STANDING, number, "DecideRotation", "outcome", "AGREED");
        officers.does(
                "ubnd.chutich", number, "UserTask_SignDecision", Map.of("signedOn", TODAY, "effectiveFrom", TODAY));
        officers.does("ubnd.vanthu", number, "UserTask_NumberDecision", Map.of("issuedOn", TODAY));
        officers.does(
                "yte.giamdoc", number, "UserTask_HandOver", Map.of("arrivedOn", TODAY, "content", "Đã bàn giao."));
        JsonNode away = officers.rotation(number);
        assertThat(away.path("stage").asText()).isEqualTo("SUPERVISION");
        assertThat(away.at("/decision/number").asText()).contains("QĐ-UBND");
    }

    private void theRotationEndsEarly() {
        Map<String, Object> early = Map.of("reason", "Do yêu cầu nhiệm vụ.", "decidedOn", TODAY);
        officers.as("yte.giamdoc")
                .post(CASES + "/" + number + "/early-end", early)
                .expect(403);
        officers.as("ubnd.chutich")
                .post(CASES + "/" + number + "/early-end", early)
                .expect(200);
        officers.does("ubnd.vanthu", number, "UserTask_NumberEarlyEnd", Map.of("issuedOn", TODAY));
        assertThat(officers.rotation(number).at("/end/element").asText()).isEqualTo("EndEvent_EndedEarly");
    }

    private void thePapersAndTheHistoryAreThere() {
        assertThat(each(officers.rotation(number).path("papers"))
                        .map(each -> each.path("kind").asText()))
                .contains("rotation.decision", "rotation.meetingMinutes", "rotation.earlyEndDecision");
        JsonNode acts = officers.as(BOARD)
                .get(CASES + "/" + number + "/history")
                .expect(200)
                .json()
                .path("items");
        assertThat(each(acts).map(each -> each.path("element").asText()))
                .contains("UserTask_DecideRotation", "StartEvent_EndedEarly");
    }
}
