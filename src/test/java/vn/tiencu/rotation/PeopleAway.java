package vn.tiencu.rotation;

import static vn.tiencu.outside.Officers.each;
import static vn.tiencu.rotation.CaseWalk.BOARD;
import static vn.tiencu.rotation.CaseWalk.CHAIR;
import static vn.tiencu.rotation.CaseWalk.CLERK;
import static vn.tiencu.rotation.CaseWalk.STANDING;
import static vn.tiencu.rotation.CaseWalk.STATE_CLERK;
import static vn.tiencu.rotation.RotationVerbs.TODAY;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Three deputy directors who change places in one plan, brought as far as their new posts through HTTP. */
final class PeopleAway {

    /** From finance to health. */
    static final String NHUNG = "cb-0046";

    /** From home affairs to finance. */
    static final String HIEP = "cb-0012";

    /** From health to home affairs. */
    static final String KHUE = "cb-0150";

    private static final Map<String, String> POSTS =
            Map.of(NHUNG, "so-y-te-pho-giam-doc", HIEP, "so-tai-chinh-pho-giam-doc", KHUE, "so-noi-vu-pho-giam-doc");
    private static final Map<String, String> PROPOSED_BY =
            Map.of(NHUNG, "taichinh.tochuc1", HIEP, "noivu.tochuc1", KHUE, "yte.tochuc");
    private static final List<String> ASKED = List.of(
            "taichinh.capuy",
            "taichinh.giamdoc",
            "noivu.capuy",
            "noivu.giamdoc",
            "yte.giamdoc",
            "kiemtra.uyvien",
            "noichinh.chuyenvien");

    private final RotationVerbs officers;

    PeopleAway(RotationVerbs officers) {
        this.officers = officers;
    }

    /**
     * A plan that the board can review.
     *
     * @param people who is proposed, and by whose account
     */
    String proposed(Map<String, String> people) {
        String plan = officers.begins(BOARD, 2027);
        officers.does(
                BOARD,
                plan,
                "UserTask_DraftPlan",
                Map.of(
                        "number", 3,
                        "posts", "03 phó giám đốc sở.",
                        "form", "Bổ nhiệm giữ chức vụ tương đương.",
                        "area", "Các sở của tỉnh.",
                        "months", 36,
                        "policies", "Hỗ trợ đi lại, nhà ở công vụ.",
                        "placement", "Trở lại nơi đi hoặc bố trí theo yêu cầu nhiệm vụ.",
                        "startsOn", "2027-03-01",
                        "documentDate", TODAY));
        officers.writes(STANDING, plan, "DecidePolicy", "outcome", "AGREED");
        officers.calls(BOARD, plan, List.of("so-tai-chinh", "so-noi-vu", "so-y-te"), "2026-12-04");
        people.forEach((person, proposer) -> officers.does(
                proposer,
                plan,
                "UserTask_ProposePeople",
                Map.of(
                        "people",
                        List.of(Map.of("personId", person, "group", "PLANNED", "reason", "Trong quy hoạch.")),
                        "acceptsOutsiders",
                        true)));
        return plan;
    }

    /** The number of each person's case, all of them at their new posts. */
    Map<String, String> away() {
        String plan = proposed(PROPOSED_BY);
        officers.does(
                BOARD,
                plan,
                "UserTask_ReviewPeople",
                shown -> Map.of(
                        "content",
                        "Đủ điều kiện.",
                        "lines",
                        each(shown.path("lines"))
                                .map(each -> Map.of(
                                        "lineId",
                                        each.path("lineId").asText(),
                                        "postId",
                                        POSTS.get(each.path("personId").asText()),
                                        "months",
                                        36))
                                .toList()));
        officers.writes(BOARD, plan, "SubmitList");
        officers.does(
                STANDING,
                plan,
                "UserTask_ApproveList",
                Map.of("outcome", "APPROVED", "signedOn", TODAY, "content", "Phê duyệt."));
        officers.does(CLERK, plan, "UserTask_IssueNumber", Map.of("issuedOn", TODAY));
        List<String> cases = each(officers.plan(plan).path("assignments"))
                .map(each -> each.asText())
                .toList();
        cases.forEach(this::decides);
        cases.forEach(this::sends);
        return cases.stream()
                .collect(Collectors.toMap(
                        number -> officers.rotation(number).path("personId").asText(), number -> number));
    }

    private void decides(String number) {
        everybody(number, "GiveRemarks");
        officers.writes(BOARD, number, "ConcludePolitics", "outcome", "MET");
        everybody(number, "GiveOpinion", "opinion", "AGREE");
        officers.does(
                BOARD,
                number,
                "UserTask_MeetPerson",
                Map.of("heldOn", TODAY, "place", "Ban Tổ chức", "purpose", "Quán triệt.", "wishes", "Nhất trí."));
        officers.writes(BOARD, number, "SubmitAssignment");
        officers.writes(STANDING, number, "DecideRotation", "outcome", "AGREED");
    }

    /** None of them has to wait until another has left. */
    private void sends(String number) {
        officers.does(CHAIR, number, "UserTask_SignDecision", Map.of("signedOn", TODAY, "effectiveFrom", TODAY));
        officers.does(STATE_CLERK, number, "UserTask_NumberDecision", Map.of("issuedOn", TODAY));
        for (String director : List.of("taichinh.giamdoc", "noivu.giamdoc", "yte.giamdoc")) {
            if (asked(director, number) > 0) {
                officers.does(
                        director, number, "UserTask_HandOver", Map.of("arrivedOn", TODAY, "content", "Đã bàn giao."));
            }
        }
    }

    /** Whoever is asked answers, some of them for two bodies. */
    private void everybody(String number, String element, Object... more) {
        for (String username : ASKED) {
            for (long open = asked(username, number); open > 0; open--) {
                officers.writes(username, number, element, more);
            }
        }
    }

    private long asked(String username, String number) {
        return officers.tasks(username)
                .filter(each -> each.path("caseNumber").asText().equals(number))
                .count();
    }
}
