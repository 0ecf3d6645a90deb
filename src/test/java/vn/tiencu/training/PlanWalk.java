package vn.tiencu.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.tiencu.calendar.Term;
import vn.tiencu.engine.TaskView;
import vn.tiencu.engine.Tasks;
import vn.tiencu.training.lines.PlanLine;

/** One plan on its way, and how its people bring it along when nothing is in the way. */
final class PlanWalk {

    static final String DRAFTER = "noivu.tochuc1";
    static final String ENDORSER = "danguyubnd.phobithu";
    static final String APPRAISER = "bantochuc.chuyenvien";
    static final String STANDING = "btv.thuky";
    static final String ISSUER = "ubnd.chutich";
    static final String CLERK = "ubnd.vanthu";
    private static final String WORDS = "Thống nhất.";

    private final TrainingHouse house;
    private final String number;

    PlanWalk(TrainingHouse house, String number) {
        this.house = house;
        this.number = number;
    }

    String number() {
        return number;
    }

    TrainingPlan plan() {
        return house.plans.get(number);
    }

    String end() {
        return Objects.requireNonNull(plan().end(), () -> number + " runs on: " + openTasks())
                .element();
    }

    List<String> openTasks() {
        return house.tasks.ofCase(number).stream()
                .map(TaskView::element)
                .sorted()
                .toList();
    }

    List<String> acts() {
        return house.journal.of(number).stream()
                .map(each -> each.element() + " " + each.outcome())
                .toList();
    }

    TaskView task(String username, String element) {
        return house.tasks.of(house.caller(username), Tasks.View.ALL, 0, 500).stream()
                .filter(each ->
                        each.caseNumber().equals(number) && each.element().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError(username + " holds no " + element + "; open: " + openTasks()));
    }

    LocalDate due(String username, String element) {
        return house.tasks.termOf(task(username, element)).orElseThrow().due();
    }

    JsonNode reads(String username, String element) {
        return house.json.valueToTree(house.tasks.shown(task(username, element), house.caller(username)));
    }

    PlanWalk does(String username, String element, Map<String, ?> form) {
        house.tasks.complete(
                task(username, "UserTask_" + element).id(), house.caller(username), house.json.valueToTree(form));
        return this;
    }

    /** An act with a paper of today. */
    PlanWalk writes(String username, String element, Object... more) {
        Map<String, Object> form = new HashMap<>(Map.of("documentDate", house.today(), "content", WORDS));
        for (int at = 0; at < more.length; at += 2) {
            form.put(String.valueOf(more[at]), more[at + 1]);
        }
        return does(username, element, form);
    }

    /** Asks two units: the department of health and the ward of Nghĩa Lộ. */
    PlanWalk calls() {
        return calls(
                house.calendar.deadline(house.today(), Term.workingDays(10)).due());
    }

    PlanWalk calls(LocalDate due) {
        List<String> leftOut = new ArrayList<>();
        reads(DRAFTER, "UserTask_CallForNeeds")
                .path("units")
                .forEach(each -> leftOut.add(each.path("unitId").asText()));
        leftOut.removeAll(List.of("so-y-te", "xa-21028"));
        return writes(DRAFTER, "CallForNeeds", "dueOn", due, "leftOut", leftOut);
    }

    PlanWalk adds(String unitId, String personId, String programme) {
        house.lines.add(line(unitId, personId, programme), DRAFTER);
        return this;
    }

    private PlanLine line(String unitId, String personId, String programme) {
        return new PlanLine(
                UUID.randomUUID().toString(),
                number,
                unitId,
                personId,
                null,
                programme,
                PlanLine.Gap.UNIT_REQUEST,
                2,
                PlanLine.Funding.STATE_BUDGET,
                4_000_000,
                2,
                PlanLine.Source.UNIT,
                PlanLine.State.PROPOSED,
                "",
                null,
                0);
    }

    PlanWalk answers(String username) {
        return does(username, "ProposeNeeds", Map.of("confirmRest", true, "remark", WORDS));
    }

    /** To the draft that lies before the Party body. */
    PlanWalk drafted() {
        calls().adds("so-y-te", "cb-0153", "DIGITAL_SKILLS").answers("yte.tochuc");
        adds("xa-21028", "cb-0388", "DIGITAL_SKILLS").answers("nghialo.tochuc");
        does(DRAFTER, "ConsolidateNeeds", Map.of("content", WORDS));
        writes("taichinh.giamdoc", "GiveOpinion", "opinion", "AGREE");
        writes("truongchinhtri.hieutruong", "GiveOpinion", "opinion", "AGREE");
        if (plan().kind() == PlanKind.ANNUAL) {
            writes("yte.tochuc", "GiveOpinion", "opinion", "AGREE");
            writes("nghialo.tochuc", "GiveOpinion", "opinion", "NO_COMMENT");
        }
        return does(DRAFTER, "FinishDraft", Map.of("responses", List.of(), "content", WORDS));
    }

    PlanWalk submitted() {
        return drafted().writes(ENDORSER, "EndorsePlan", "outcome", "ENDORSED").writes(ENDORSER, "SubmitPlan");
    }

    PlanWalk agreed() {
        return submitted()
                .writes(APPRAISER, "AppraisePlan", "outcome", "APPRAISED")
                .writes(STANDING, "GiveStandingOpinion", "outcome", "AGREED");
    }

    PlanWalk signed() {
        return agreed().does(DRAFTER, "CorrectPlan", Map.of("content", WORDS))
                .does(ISSUER, "SignPlan", Map.of("signedOn", house.today()));
    }

    PlanWalk published() {
        return signed().does(CLERK, "IssueNumber", Map.of("issuedOn", house.today()))
                .does(DRAFTER, "PublishPlan", Map.of("publishedOn", house.today(), "place", "Cổng thông tin điện tử"));
    }
}
