package vn.tiencu.appointment;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.tiencu.engine.TaskView;
import vn.tiencu.engine.Tasks;
import vn.tiencu.identity.Caller;

/** Somebody at work: finds the task among those held, reads its form and completes it as the interface does. */
final class Officer {

    private static final String WORDS = "Thống nhất.";
    private final AppointmentHouse house;
    private final String username;

    Officer(AppointmentHouse house, String username) {
        this.house = house;
        this.username = username;
    }

    Caller caller() {
        return house.caller(username);
    }

    List<TaskView> tasksOf(Walk walk) {
        return house.tasks.of(caller(), Tasks.View.ALL, 0, 500).stream()
                .filter(each -> each.caseNumber().equals(walk.number()))
                .toList();
    }

    /** The task of a kind in a case, which this officer must hold. */
    TaskView task(Walk walk, String element) {
        return tasksOf(walk).stream()
                .filter(each -> each.element().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError(username + " holds no " + element + "; open: " + walk.openTasks()));
    }

    JsonNode reads(Walk walk, String element) {
        TaskView task = task(walk, element);
        return house.json.valueToTree(house.tasks.shown(task, caller()));
    }

    void completes(Walk walk, String element, Map<String, ?> form) {
        house.tasks.complete(task(walk, element).id(), caller(), house.json.valueToTree(form));
    }

    void completes(Walk walk, String element, Function<JsonNode, Map<String, ?>> form) {
        completes(walk, element, form.apply(reads(walk, element)));
    }

    void decidesPermission(Walk walk, String outcome, LocalDate on) {
        completes(walk, "UserTask_DecidePermission", Map.of("outcome", outcome, "documentDate", on, "content", WORDS));
    }

    void grantsAnException(Walk walk, String reason) {
        completes(
                walk, "UserTask_DecidePermission",
                Map.of("outcome", "AGREED", "documentDate", house.today(), "content", WORDS, "overrideReason", reason));
    }

    void holdsStep1(Walk walk, LocalDate on, List<String> present, List<String> adopted) {
        completes(
                walk, "UserTask_HoldStep1",
                Map.of("heldOn", on, "convened", List.of(), "present", present, "adopted", adopted, "discussion", WORDS));
    }

    /** Calls a meeting to which the records say who is convened. */
    void convenes(Walk walk, int present) {
        convenes(walk, house.today(), List.of(), present);
    }

    void convenes(Walk walk, LocalDate on, List<String> convened, int present) {
        completes(
                walk, "UserTask_ConveneMeeting",
                Map.of("heldOn", on, "place", "Hội trường", "convened", convened, "present", present));
    }

    void countsFirst(Walk walk, int present, Map<String, Integer> votes) {
        completes(walk, "UserTask_EnterFirstCount", count(present, votes));
    }

    void countsSecond(Walk walk, int present, Map<String, Integer> votes) {
        completes(walk, "UserTask_EnterSecondCount", count(present, votes));
    }

    /** Everyone present hands a ballot in; those that name nobody are invalid. */
    static Map<String, Object> count(int present, Map<String, Integer> votes) {
        int valid = votes.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("issued", present);
        form.put("collected", present);
        form.put("valid", valid);
        form.put("invalid", present - valid);
        form.put(
                "votes",
                votes.entrySet().stream()
                        .map(each -> Map.of("personId", each.getKey(), "votes", each.getValue()))
                        .toList());
        return form;
    }

    void opinesForTheCommittee(Walk walk, String outcome) {
        completes(
                walk, "UserTask_GiveCommitteeOpinion",
                Map.of("documentDate", house.today(), "outcome", outcome, "content", WORDS));
    }

    void verifies(Walk walk, String outcome) {
        completes(walk, "UserTask_VerifyNewIssues", Map.of("outcome", outcome, "content", WORDS));
    }

    void chooses(Walk walk, String personId) {
        completes(walk, "UserTask_ChooseAtTie", Map.of("personId", personId, "opinions", WORDS));
    }

    void proposes(Walk walk, LocalDate on) {
        completes(walk, "UserTask_SubmitProposal", Map.of("documentDate", on, "content", WORDS));
    }

    void checksDossier(Walk walk, String outcome) {
        completes(walk, "UserTask_CheckDossier", Map.of("outcome", outcome, "remark", WORDS));
    }

    void answers(Walk walk, String opinion) {
        completes(
                walk, "UserTask_GiveOpinion",
                Map.of("documentDate", house.today(), "opinion", opinion, "content", WORDS));
    }

    void appraises(Walk walk, String conclusion) {
        completes(
                walk, "UserTask_Appraise",
                Map.of("documentDate", house.today(), "conclusion", conclusion, "content", WORDS));
    }

    void decides(Walk walk, String outcome) {
        completes(
                walk, "UserTask_DecideAsHead",
                Map.of("outcome", outcome, "documentDate", house.today(), "content", WORDS));
    }

    void signs(Walk walk, LocalDate on, LocalDate effectiveFrom) {
        completes(walk, "UserTask_SignDecision", Map.of("signedOn", on, "effectiveFrom", effectiveFrom));
    }

    void numbers(Walk walk, LocalDate on) {
        completes(walk, "UserTask_IssueNumber", Map.of("issuedOn", on));
    }

    void publishes(Walk walk, LocalDate on) {
        completes(walk, "UserTask_PublishDecision", Map.of("publishedOn", on, "place", "Hội trường"));
    }

    void reportsDelay(Walk walk, LocalDate until) {
        completes(walk, "UserTask_ReportDelay", Map.of("reason", WORDS, "requestedUntil", until));
    }

    void letsGoOn(Walk walk, LocalDate until) {
        completes(walk, "UserTask_DirectDelay", Map.of("outcome", "EXTEND", "until", until, "content", WORDS));
    }

    void stops(Walk walk) {
        completes(walk, "UserTask_DirectDelay", Map.of("outcome", "STOP", "content", WORDS));
    }

    void withdraws(Walk walk) {
        house.desk.withdraw(walk.number(), "Rút hồ sơ", caller());
    }
}
