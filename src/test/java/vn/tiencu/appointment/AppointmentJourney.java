package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.appointment.AppointmentVerbs.CANDIDATE;
import static vn.tiencu.appointment.AppointmentVerbs.DEPUTY_DIRECTOR;
import static vn.tiencu.appointment.AppointmentVerbs.TODAY;
import static vn.tiencu.appointment.AppointmentVerbs.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tiencu.outside.Answer;

/** One appointment from the request to the published decision, as the officers of five agencies live it. */
abstract class AppointmentJourney {

    private static final String STAFF = "noivu.tochuc1";

    @LocalServerPort
    private int port;

    private AppointmentVerbs officers = new AppointmentVerbs(0);
    private String number = "";

    @BeforeEach
    void open() {
        officers = new AppointmentVerbs(port);
    }

    @Test
    void fromTheRequestToThePublishedDecision() {
        theDepartmentAsksForPermission();
        theStandingCommitteeAgrees();
        theLeadershipDrawsUpTheList();
        theLeadershipVotesWithItsDivisions();
        anImpossibleCountIsSentBack();
        theCommitteeOfTheDepartmentGivesItsOpinion();
        theDepartmentProposes();
        theConsultedBodiesAnswerAndTheBoardAppraises();
        theStandingCommitteeVotes();
        aWithdrawalComesTooLate();
        theDecisionIsSignedNumberedAndPublished();
        AppointmentAftermath after = new AppointmentAftermath(officers, number);
        after.thePapersCanBeTakenAway();
        after.whatIsSealedStaysSealed();
        after.theCandidateSeesNothing();
        after.theRecordOfThePersonHoldsThePost();
        after.theHistoryNamesEveryAct();
    }

    private void theDepartmentAsksForPermission() {
        Answer begun = officers.ask(STAFF, AppointmentVerbs.request(DEPUTY_DIRECTOR, CANDIDATE))
                .expect(201);
        number = AppointmentVerbs.number(begun);
        assertThat(begun.header("Location")).isEqualTo("/api/v1/appointments/" + number);
        assertThat(number).matches("BN-2026-\\d{6}");
    }

    private void theStandingCommitteeAgrees() {
        officers.does("btv.thuky", number, "UserTask_DecidePermission", AppointmentVerbs.permission());
    }

    private void theLeadershipDrawsUpTheList() {
        officers.does(STAFF, number, "UserTask_HoldStep1", AppointmentVerbs::firstMeeting);
        assertThat(each(officers.read(number).path("candidates")).map(AppointmentVerbs::personId))
                .contains(CANDIDATE);
    }

    private void theLeadershipVotesWithItsDivisions() {
        officers.votes(number, STAFF, "noivu.tochuc2", "noivu.tochuc3");
        officers.votes(number, STAFF, "noivu.tochuc2", "noivu.tochuc3");
        assertThat(officers.read(number).path("stage").asText()).isEqualTo("STEP_4");
    }

    /** In the meeting of key staff the first teller types more ballots collected than were handed out. */
    private void anImpossibleCountIsSentBack() {
        officers.does(STAFF, number, "UserTask_ConveneMeeting", AppointmentVerbs::fullHall);
        Answer refused = officers.tryTo("noivu.tochuc2", number, "UserTask_EnterFirstCount", form -> {
            Map<String, Object> wrong = new HashMap<>(AppointmentVerbs.count(form));
            wrong.put("collected", form.path("present").asInt() + 1);
            return wrong;
        });
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.detail()).containsAnyOf("phiếu", "Số phiếu");
        officers.does("noivu.tochuc2", number, "UserTask_EnterFirstCount", AppointmentVerbs::count);
        officers.does("noivu.tochuc3", number, "UserTask_EnterSecondCount", AppointmentVerbs::count);
    }

    private void theCommitteeOfTheDepartmentGivesItsOpinion() {
        officers.does(
                "noivu.capuy",
                number,
                "UserTask_GiveCommitteeOpinion",
                Map.of("documentDate", TODAY, "outcome", "AGREED", "content", "Thống nhất."));
        officers.does(
                STAFF,
                number,
                "UserTask_VerifyNewIssues",
                Map.of("outcome", "NONE", "content", "Không có vấn đề mới."));
        officers.votes(number, STAFF, "noivu.tochuc2", "noivu.tochuc3");
    }

    private void theDepartmentProposes() {
        officers.does(
                "noivu.giamdoc",
                number,
                "UserTask_SubmitProposal",
                Map.of("documentDate", TODAY, "content", "Kính trình Ban Thường vụ."));
        officers.handsInDossier(STAFF, number);
        officers.does(
                STAFF, number, "UserTask_CheckDossier", Map.of("outcome", "COMPLETE", "remark", "Đủ thành phần."));
    }

    private void theConsultedBodiesAnswerAndTheBoardAppraises() {
        for (String officer :
                List.of("kiemtra.uyvien", "noichinh.chuyenvien", "congan.phongtochuc", "thanhtra.chuyenvien")) {
            officers.does(
                    officer,
                    number,
                    "UserTask_GiveOpinion",
                    Map.of("documentDate", TODAY, "opinion", "AGREE", "content", "Nhất trí."));
        }
        officers.does(
                "bantochuc.chuyenvien",
                number,
                "UserTask_Appraise",
                Map.of("documentDate", TODAY, "conclusion", "PROPOSE", "content", "Đủ tiêu chuẩn, điều kiện."));
    }

    private void theStandingCommitteeVotes() {
        officers.votes(number, "btv.thuky", "btv.thuky", "btv.uyvien");
        assertThat(officers.read(number).path("stage").asText()).isEqualTo("SIGNATURE");
    }

    private void aWithdrawalComesTooLate() {
        Answer late = officers.withdraw(STAFF, number);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.detail()).startsWith("Không thể rút đề nghị");
    }

    private void theDecisionIsSignedNumberedAndPublished() {
        officers.does(
                "ubnd.chutich", number, "UserTask_SignDecision", Map.of("signedOn", TODAY, "effectiveFrom", TODAY));
        officers.does("ubnd.vanthu", number, "UserTask_IssueNumber", Map.of("issuedOn", TODAY));
        officers.does(
                STAFF,
                number,
                "UserTask_PublishDecision",
                Map.of("publishedOn", TODAY, "place", "Hội trường Sở Nội vụ"));
        JsonNode done = officers.read(number);
        assertThat(done.path("status").asText()).isEqualTo("ENDED");
        assertThat(done.path("openTasks")).isEmpty();
        assertThat(done.at("/decision/number").asText()).matches("\\d+/QĐ-UBND");
        assertThat(done.at("/decision/publishedOn").asText()).isEqualTo(TODAY);
    }
}
