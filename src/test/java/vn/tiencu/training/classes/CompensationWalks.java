package vn.tiencu.training.classes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiencu.kernel.Refused.Kind;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.CompensationRequest;

/** Compensation for a master's course from the facts to the payment (NĐ 171/2025, Điều 6–13). */
abstract class CompensationWalks extends AfterIssueHouse {

    private static final String OFFICE = "noivu.tochuc1";
    private static final List<String> COUNCIL = List.of("cb-0012", "cb-0018", "cb-0047", "cb-0053", "cb-0043");
    private static final LocalDate LEFT = LocalDate.of(2025, 8, 31);

    private CompensationRequest request(Departure.Cause cause) {
        return new CompensationRequest("cb-0049", cause, LEFT, "Thạc sĩ Tài chính, 2021–2023", "Tự ý bỏ việc");
    }

    private String open(Departure.Cause cause) {
        return compensationDesk
                .open(request(cause), caller("taichinh.giamdoc"))
                .number()
                .toString();
    }

    private static Map<String, Object> facts(String waiver) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("training", "POSTGRADUATE");
        facts.put("funding", "STATE_BUDGET");
        facts.put("cost", 60_000_000L);
        facts.put("trainingFrom", LocalDate.of(2021, 9, 1));
        facts.put("trainingTo", LocalDate.of(2023, 8, 31));
        facts.put("committedMonths", 72);
        facts.put("servedUntil", LEFT);
        facts.put("probationMonths", 12);
        facts.put("waiver", waiver);
        facts.put("content", "Đã đối chiếu chứng từ.");
        return facts;
    }

    private Map<String, Object> council(List<String> five) {
        Map<String, Object> form = new HashMap<>();
        List<String> seats = List.of("chair", "secretary", "partyCommittee", "finance", "unitLeader");
        for (int at = 0; at < five.size(); at++) {
            form.put(seats.get(at), five.get(at));
        }
        form.put("documentDate", today());
        return form;
    }

    private Map<String, Object> meeting(List<String> present, int votesFor) {
        return Map.of("heldOn", today(), "present", present, "votesFor", votesFor, "minutes", "Thảo luận, biểu quyết.");
    }

    private void establish(String number) {
        does(OFFICE, number, "UserTask_EstablishFacts", facts("NONE"));
    }

    private void form(String number) {
        does("ubnd.phochutich", number, "UserTask_FormCouncil", council(COUNCIL));
    }

    /** Until the decision has its number. */
    private String decided() {
        String number = open(Departure.Cause.LEFT_AFTER);
        establish(number);
        form(number);
        does(OFFICE, number, "UserTask_HoldCouncil", meeting(COUNCIL, 5));
        does(OFFICE, number, "UserTask_SendRecommendation", Map.of("documentDate", today(), "content", "Kiến nghị."));
        does("ubnd.chutich", number, "UserTask_DecideCompensation", Map.of("signedOn", today()));
        does("ubnd.vanthu", number, "UserTask_NumberDecision", Map.of("issuedOn", today()));
        return number;
    }

    private void deliver(String number) {
        does(OFFICE, number, "UserTask_DeliverDecision", Map.of("receivedOn", today(), "proof", "Ký nhận"));
    }

    private void pays(String number, LocalDate on, long amount) {
        does(
                OFFICE,
                number,
                "UserTask_ConfirmPayment",
                Map.of("outcome", "PAID", "paidOn", on, "amount", amount, "content", "Phiếu thu 15"));
    }

    private void ends(String number, String outcome) {
        does(OFFICE, number, "UserTask_ConfirmPayment", Map.of("outcome", outcome, "content", "Không nộp."));
    }

    private Compensation about(String number) {
        return compensations.get(number);
    }

    @Test
    void twoThirdsOfTheCostAreOwedAndPaidOnTheHundredAndTwentiethDay() {
        String number = decided();
        assertThat(about(number).reckoned().amount()).isEqualTo(39_200_000);
        assertThat(about(number).decision().number()).isNotBlank();
        deliver(number);
        assertThat(about(number).decision().payBy()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(due(OFFICE, number, "UserTask_ConfirmPayment")).isEqualTo(LocalDate.of(2026, 6, 30));

        itIs(LocalDate.of(2026, 6, 30));
        againstTheRules("notInFull", () -> pays(number, today(), 39_199_999));
        againstTheRules("stillTime", () -> ends(number, "UNPAID"));
        pays(number, today(), 39_200_000);
        assertThat(compensationEnd(number).element()).isEqualTo("EndEvent_CompensationPaid");
        assertThat(acts(number)).endsWith("UserTask_ConfirmPayment PAID");
        assertThat(paperKinds(number)).hasSize(4);
    }

    @Test
    void onTheDayAfterItIsLateAndWhoDoesNotPayGoesToCourt() {
        String late = decided();
        deliver(late);
        itIs(LocalDate.of(2026, 7, 1));
        pays(late, today(), 39_200_000);
        assertThat(acts(late)).endsWith("UserTask_ConfirmPayment PAID_LATE");

        itIs(TODAY);
        String unpaid = decided();
        deliver(unpaid);
        itIs(LocalDate.of(2026, 7, 1));
        ends(unpaid, "UNPAID");
        assertThat(compensationEnd(unpaid).element()).isEqualTo("EndEvent_CompensationUnpaid");
    }

    /** The hundred and twentieth day is the first of the two days of the National Day (Bộ luật Dân sự, Điều 148.5). */
    @Test
    void aLastDayOnARestDayMovesToTheNextWorkingDay() {
        itIs(LocalDate.of(2026, 5, 4));
        String number = decided();
        deliver(number);
        assertThat(LocalDate.of(2026, 5, 4).plusDays(120)).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(about(number).decision().payBy()).isEqualTo(LocalDate.of(2026, 9, 3));

        itIs(LocalDate.of(2026, 9, 3));
        againstTheRules("stillTime", () -> ends(number, "UNPAID"));
        pays(number, today(), 39_200_000);
        assertThat(acts(number)).endsWith("UserTask_ConfirmPayment PAID");
    }

    @Test
    void aCouncilOfFourIsRefusedAndNoneSitsTwiceOrOnAnOwnCase() {
        String number = open(Departure.Cause.LEFT_AFTER);
        establish(number);

        againstTheRules(
                "seatEmpty",
                () -> does("ubnd.chutich", number, "UserTask_FormCouncil", council(COUNCIL.subList(0, 4))));
        againstTheRules("twoSeats", () -> forms(number, 3, "cb-0012"));
        againstTheRules("ownCase", () -> forms(number, 3, "cb-0049"));
        againstTheRules("notOfTheBody", () -> forms(number, 0, "cb-0022"));
        assertThat(councils.of(number)).isEmpty();
        assertThat(reads("ubnd.chutich", number, "UserTask_FormCouncil").path("seats"))
                .hasSize(5);
        form(number);
        assertThat(councils.of(number)).hasSize(5);
    }

    private void forms(String number, int seat, String personId) {
        List<String> others = new ArrayList<>(COUNCIL);
        others.set(seat, personId);
        does("ubnd.chutich", number, "UserTask_FormCouncil", council(others));
    }

    @Test
    void aMeetingOfFourIsNotHeldAndWithoutAMajorityTheFactsAreEstablishedAgain() {
        String number = open(Departure.Cause.LEFT_AFTER);
        establish(number);
        form(number);
        does(OFFICE, number, "UserTask_HoldCouncil", meeting(COUNCIL.subList(0, 4), 4));
        assertThat(openTasks(number)).containsExactly("UserTask_FormCouncil");
        assertThat(about(number).meeting()).isNull();
        form(number);
        does(OFFICE, number, "UserTask_HoldCouncil", meeting(COUNCIL, 2));
        assertThat(openTasks(number)).containsExactly("UserTask_EstablishFacts");
        establish(number);
        form(number);
        does(OFFICE, number, "UserTask_HoldCouncil", meeting(COUNCIL, 3));

        assertThat(openTasks(number)).containsExactly("UserTask_SendRecommendation");
        assertThat(due(OFFICE, number, "UserTask_SendRecommendation")).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(acts(number)).contains("UserTask_HoldCouncil NOT_HELD", "UserTask_HoldCouncil NOT_AGREED");
    }

    @Test
    void whoWasTransferredOwesNothingAndTheEndNamesTheArticle() {
        String number = open(Departure.Cause.LEFT_AFTER);
        againstTheRules(
                "waiverPaperMissing", () -> does(OFFICE, number, "UserTask_EstablishFacts", facts("TRANSFERRED")));
        Map<String, Object> facts = facts("TRANSFERRED");
        facts.put("waiverPaper", "Quyết định 12/QĐ-UBND");
        does(OFFICE, number, "UserTask_EstablishFacts", facts);

        assertThat(compensationEnd(number).element()).isEqualTo("EndEvent_NotOwed");
        assertThat(compensationEnd(number).reason()).isEqualTo("Không phải đền bù: NĐ 171/2025, Điều 8.1b");
    }

    @Test
    void withoutAgreementTheWayToCourtIsOpenBeforeTheDaysAreOver() {
        String number = decided();
        deliver(number);
        ends(number, "DISPUTED");
        assertThat(compensationEnd(number).element()).isEqualTo("EndEvent_CompensationUnpaid");
    }

    @Test
    void aCaseIsOpenedOnceByThoseConcernedAndStoppedBeforeTheSignature() {
        refused(
                Kind.FORBIDDEN,
                "forbidden",
                () -> compensationDesk.open(request(Departure.Cause.LEFT_AFTER), caller("yte.giamdoc")));
        String number = open(Departure.Cause.LEFT_AFTER);
        refused(Kind.CONFLICT, "alreadyOpen", () -> open(Departure.Cause.LEFT_AFTER));
        refused(Kind.NOT_FOUND, "notFound", () -> compensationDesk.readable(number, caller("yte.giamdoc")));
        assertThat(departures.find(about(number).departureId()).orElseThrow().compensation())
                .isEqualTo(number);
        compensationDesk.withdraw(number, "Nhầm người", caller(OFFICE));
        assertThat(compensationEnd(number).element()).isEqualTo("EndEvent_CompensationWithdrawn");

        String signed = decided();
        refused(Kind.CONFLICT, "tooLate", () -> compensationDesk.withdraw(signed, "Nhầm", caller(OFFICE)));
    }
}
