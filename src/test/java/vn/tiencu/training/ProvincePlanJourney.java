package vn.tiencu.training;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.outside.Officers.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.outside.Answer;

/** The plan for 2027 of the whole province: its communes and departments propose, the plan is issued before 31 January. */
abstract class ProvincePlanJourney {

    private static final String DRAFTER = "noivu.tochuc1";

    @LocalServerPort
    private int port;

    private TrainingVerbs officers = new TrainingVerbs(0);
    private String number = "";
    private Map<String, String> offices = Map.of();

    /** How many units are asked; the others are left out this time. */
    abstract int mostUnits();

    @BeforeEach
    void open() {
        officers = new TrainingVerbs(port);
    }

    @Test
    void fromTheDirectionToThePublishedPlan() {
        everyOfficeHasSomebodyWhoCanSignIn();
        thePartyBodyDirectsThatThePlanBeDrafted();
        everyUnitIsAskedForItsNeeds();
        aUnitSeesItsOwnLinesAndNobodyElses();
        theUnitsConfirmWhatTheDataPropose();
        theOfficeClearsWhoMayNotGo();
        theConsultedBodiesAnswer();
        theDraftGoesUpAndComesBackOnce();
        theStandingCommitteeAgrees();
        thePlanIsSignedNumberedAndPublished();
        thePapersCanBeTakenAway();
        theHistoryNamesEveryBody();
    }

    private void everyOfficeHasSomebodyWhoCanSignIn() {
        offices = officers.opensAccountsForOffices(mostUnits());
        assertThat(offices).containsKeys("to-chuc-so-y-te", "to-chuc-xa-21028", "to-chuc-so-tai-chinh");
    }

    private void thePartyBodyDirectsThatThePlanBeDrafted() {
        number = officers.begins("danguyubnd.phobithu", 2027);
        assertThat(number).matches("DT-2026-\\d{6}");
        assertThat(officers.read(number).path("issueBefore").asText()).isEqualTo("2027-01-31");
    }

    private void everyUnitIsAskedForItsNeeds() {
        officers.callsForNeeds(DRAFTER, number, offices.keySet(), "2026-12-04");
        JsonNode asked = officers.read(number).path("coordination");
        assertThat(asked.path("asked").asInt()).isEqualTo(offices.size());
        assertThat(asked.path("answered").asInt()).isZero();
        assertThat(officers.lines(DRAFTER, number))
                .as("needs that the data propose")
                .hasSizeGreaterThan(4 * offices.size());
    }

    private void aUnitSeesItsOwnLinesAndNobodyElses() {
        assertThat(officers.lines("yte.tochuc", number))
                .isNotEmpty()
                .allMatch(each -> each.path("unitId").asText().equals("so-y-te"));
        assertThat(officers.as("yte.tochuc")
                        .get("/api/v1/training-plans/" + number)
                        .expect(200)
                        .json()
                        .at("/coordination/units"))
                .hasSize(1);
        officers.as("ungvien").get("/api/v1/training-plans/" + number).expect(404);
        officers.as("ungvien")
                .get("/api/v1/training-plans/" + number + "/lines")
                .expect(404);
    }

    private void theUnitsConfirmWhatTheDataPropose() {
        offices.values()
                .forEach(username -> officers.does(
                        username,
                        number,
                        "UserTask_ProposeNeeds",
                        Map.of("confirmRest", true, "remark", "Thống nhất với dữ liệu.")));
        JsonNode asked = officers.read(number).path("coordination");
        assertThat(asked.path("answered").asInt()).isEqualTo(offices.size());
    }

    /** Somebody under discipline was proposed: the draft does not go on before the line is dropped with its reason. */
    private void theOfficeClearsWhoMayNotGo() {
        Map<String, Object> done = Map.of("content", "Đã rà soát theo dữ liệu.");
        officers.addsSomebodyUnderDiscipline(DRAFTER, number);
        Answer refused = officers.tryTo(DRAFTER, number, "UserTask_ConsolidateNeeds", shown -> done);
        assertThat(refused.status()).isEqualTo(422);
        officers.dropsWhatIsBarred(DRAFTER, number);
        officers.does(DRAFTER, number, "UserTask_ConsolidateNeeds", done);
    }

    private void theConsultedBodiesAnswer() {
        officers.read(number).path("openTasks").forEach(task -> {
            String body = task.at("/bodies/0/key").asText();
            String username = offices.getOrDefault(body, TrainingVerbs.LEADERS.getOrDefault(body, ""));
            officers.writes(username, number, "GiveOpinion", Map.of("opinion", "AGREE"));
        });
        officers.does(
                DRAFTER, number, "UserTask_FinishDraft", Map.of("responses", List.of(), "content", "Hoàn chỉnh."));
    }

    private void theDraftGoesUpAndComesBackOnce() {
        officers.writes("danguyubnd.phobithu", number, "EndorsePlan", Map.of("outcome", "ENDORSED"));
        officers.writes("danguyubnd.phobithu", number, "SubmitPlan", Map.of());
        JsonNode task = officers.openTask(number, "UserTask_AppraisePlan");
        assertThat(task.path("due").asText()).as("seven working days").startsWith("2026-12-01T23:59:59");
        officers.writes("bantochuc.chuyenvien", number, "AppraisePlan", Map.of("outcome", "RETURNED"));
        officers.does(DRAFTER, number, "UserTask_CorrectSubmission", Map.of("content", "Đã bổ sung."));
        officers.writes("bantochuc.chuyenvien", number, "AppraisePlan", Map.of("outcome", "APPRAISED"));
    }

    private void theStandingCommitteeAgrees() {
        officers.writes("btv.thuky", number, "GiveStandingOpinion", Map.of("outcome", "AGREED"));
        officers.does(DRAFTER, number, "UserTask_CorrectPlan", Map.of("content", "Đã tiếp thu."));
    }

    private void thePlanIsSignedNumberedAndPublished() {
        String today = TrainingVerbs.TODAY;
        officers.does("ubnd.chutich", number, "UserTask_SignPlan", Map.of("signedOn", today));
        officers.does("ubnd.vanthu", number, "UserTask_IssueNumber", Map.of("issuedOn", today));
        officers.does(
                DRAFTER,
                number,
                "UserTask_PublishPlan",
                Map.of("publishedOn", today, "place", "Cổng thông tin điện tử tỉnh"));
        JsonNode done = officers.read(number);
        assertThat(done.path("stage").asText()).isEqualTo("CARRIED_OUT");
        assertThat(done.at("/issue/number").asText()).matches("\\d+/QĐ-UBND");
        assertThat(done.at("/issue/inTime").asBoolean()).isTrue();
        Answer late =
                officers.as(DRAFTER).post("/api/v1/training-plans/" + number + "/withdrawal", Map.of("reason", "Muộn"));
        assertThat(late.status()).isEqualTo(409);
    }

    private void thePapersCanBeTakenAway() {
        JsonNode papers = officers.read(number).path("papers");
        assertThat(each(papers).map(each -> each.path("kind").asText()))
                .contains(
                        "training.submission",
                        "training.appraisalReport",
                        "training.standingNotice",
                        "training.planDecision");
        Map<String, JsonNode> oneOfEachKind = new TreeMap<>();
        each(papers).forEach(each -> oneOfEachKind.put(each.path("kind").asText(), each));
        for (JsonNode paper : oneOfEachKind.values()) {
            assertThat(officers.as(DRAFTER)
                            .get(paper.path("pdf").asText())
                            .expect(200)
                            .body())
                    .startsWith('%', 'P', 'D', 'F');
            officers.as("yte.tochuc").get(paper.path("pdf").asText()).expect(404);
        }
    }

    private void theHistoryNamesEveryBody() {
        JsonNode acts = officers.as(DRAFTER)
                .get("/api/v1/training-plans/" + number + "/history")
                .expect(200)
                .json()
                .path("items");
        assertThat(each(acts).map(each -> each.path("name").asText()))
                .containsSubsequence(
                        "Chỉ đạo xây dựng kế hoạch",
                        "Đề nghị các đơn vị đề xuất nhu cầu",
                        "Tổng hợp, rà soát nhu cầu",
                        "Thông qua dự thảo kế hoạch",
                        "Thẩm định kế hoạch",
                        "Ban Thường vụ cho ý kiến",
                        "Ký ban hành kế hoạch",
                        "Công bố kế hoạch");
    }
}
