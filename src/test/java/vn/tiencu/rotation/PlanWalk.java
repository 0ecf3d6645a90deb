package vn.tiencu.rotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** One yearly plan, and how its people bring it along when nothing is in the way. */
final class PlanWalk extends CaseWalk<PlanWalk> {

    /** A deputy director of finance, planned, with service until 2041. */
    static final String PERSON = "cb-0046";

    /** Another one, who has less than ten years left. */
    static final String OLDER = "cb-0044";

    static final String POST = "so-y-te-pho-giam-doc";
    static final String FINANCE = "taichinh.tochuc1";
    static final String HEALTH = "yte.tochuc";

    PlanWalk(RotationHouse house, String number) {
        super(house, number);
    }

    @Override
    PlanWalk self() {
        return this;
    }

    RotationPlan plan() {
        return house.plans.get(number());
    }

    String end() {
        return Objects.requireNonNull(plan().end(), () -> number() + " runs on: " + openTasks())
                .element();
    }

    PlanWalk drafts(int months, LocalDate startsOn) {
        return does(
                BOARD,
                "DraftPlan",
                Map.of(
                        "number", 1,
                        "posts", "01 Phó Giám đốc Sở Y tế.",
                        "form", "Bổ nhiệm giữ chức vụ tương đương.",
                        "area", "Các sở của tỉnh.",
                        "months", months,
                        "policies", "Hỗ trợ đi lại.",
                        "placement", "Trở lại nơi đi hoặc bố trí theo yêu cầu nhiệm vụ.",
                        "startsOn", startsOn,
                        "documentDate", house.today()));
    }

    PlanWalk drafted() {
        return drafts(36, LocalDate.of(house.today().getYear() + 1, 3, 1));
    }

    PlanWalk agreed() {
        return drafted().writes(STANDING, "DecidePolicy", "outcome", "AGREED");
    }

    /** Asks the departments of finance and of health. */
    PlanWalk called() {
        agreed();
        List<String> leftOut = new ArrayList<>();
        reads(BOARD, "CallForPeople")
                .path("units")
                .forEach(each -> leftOut.add(each.path("unitId").asText()));
        leftOut.removeAll(List.of("so-tai-chinh", "so-y-te"));
        return writes(BOARD, "CallForPeople", "dueOn", house.today().plusDays(11), "leftOut", leftOut);
    }

    PlanWalk proposes(String username, String... people) {
        List<Map<String, String>> proposed = List.of(people).stream()
                .map(each -> Map.of("personId", each, "group", "PLANNED", "reason", "Trong quy hoạch."))
                .toList();
        return does(username, "ProposePeople", Map.of("people", proposed, "acceptsOutsiders", true));
    }

    PlanWalk refusesOutsiders(String username, String reason) {
        return does(username, "ProposePeople", Map.of("acceptsOutsiders", false, "refusalReason", reason));
    }

    PlanWalk reviews(String postId, int months) {
        return reviews(person -> postId, months);
    }

    PlanWalk reviews(UnaryOperator<String> postOf) {
        return reviews(postOf, 36);
    }

    private PlanWalk reviews(UnaryOperator<String> postOf, int months) {
        List<Map<String, Object>> reviewed = house.lines.of(number()).stream()
                .map(each -> Map.<String, Object>of(
                        "lineId",
                        each.id(),
                        "postId",
                        postOf.apply(each.personId()),
                        "months",
                        months,
                        "measure",
                        "Bồi dưỡng trước khi đi."))
                .toList();
        return does(BOARD, "ReviewPeople", Map.of("lines", reviewed, "content", WORDS));
    }

    PlanWalk submitted(String... people) {
        return called().proposes(FINANCE, people)
                .proposes(HEALTH)
                .reviews(POST, 36)
                .writes(BOARD, "SubmitList");
    }

    PlanWalk approves(String outcome) {
        return does(STANDING, "ApproveList", Map.of("outcome", outcome, "signedOn", house.today(), "content", WORDS));
    }

    PlanWalk carriedOut(String... people) {
        return submitted(people.length == 0 ? new String[] {PERSON} : people)
                .approves("APPROVED")
                .does(CLERK, "IssueNumber", Map.of("issuedOn", house.today()));
    }

    PersonWalk person() {
        return new PersonWalk(
                house, house.assignments.ofPlan(number()).get(0).number().toString());
    }

    PersonWalk personOf(String personId) {
        return house.assignments.ofPlan(number()).stream()
                .filter(each -> each.personId().equals(personId))
                .map(each -> new PersonWalk(house, each.number().toString()))
                .findFirst()
                .orElseThrow();
    }
}
