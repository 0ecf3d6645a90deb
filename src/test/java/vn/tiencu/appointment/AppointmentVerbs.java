package vn.tiencu.appointment;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiencu.outside.Answer;
import vn.tiencu.outside.FixedDay;
import vn.tiencu.outside.Officers;

/** What officers do to an appointment, each verb through HTTP alone. */
public final class AppointmentVerbs extends Officers {

    public static final String DEPUTY_DIRECTOR = "so-noi-vu-pho-giam-doc";
    public static final String CANDIDATE = "cb-0022";
    static final String TODAY = FixedDay.TODAY.toString();
    private static final String CASES = "/api/v1/appointments";

    public AppointmentVerbs(int port) {
        super(port);
    }

    public static Map<String, Object> request(String postId, String personId) {
        return Map.of(
                "postId",
                postId,
                "personId",
                personId,
                "reason",
                "Khuyết 01 vị trí",
                "intendedAssignment",
                "Phụ trách công chức, viên chức");
    }

    public Answer ask(String username, Map<String, Object> request) {
        return ask(username, request, UUID.randomUUID().toString());
    }

    public Answer ask(String username, Map<String, Object> request, String key) {
        return as(username).post(CASES, request, "Idempotency-Key", key);
    }

    /** Begins a case and gives its number. */
    public String begin(String username, String postId, String personId) {
        return number(ask(username, request(postId, personId)).expect(201));
    }

    /** Begins a case of a department that no other test works on, waiting for the standing committee. */
    public String beginAnywhere() {
        String post = "so-tu-phap-pho-giam-doc";
        return each(as(MACHINE)
                        .get("/api/v1/posts/" + post + "/candidates")
                        .expect(200)
                        .json()
                        .path("items"))
                .map(each -> ask("bantochuc.truong", request(post, personId(each))))
                .filter(each -> each.status() == 201)
                .map(AppointmentVerbs::number)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody can be proposed for " + post));
    }

    public static String number(Answer begun) {
        return begun.json().path("caseNumber").asText();
    }

    public JsonNode read(String caseNumber) {
        return as(MACHINE).get(CASES + "/" + caseNumber).expect(200).json();
    }

    public Answer withdraw(String username, String caseNumber) {
        return as(username)
                .post(CASES + "/" + caseNumber + "/withdrawal", Map.of("reason", "Thay đổi phương án nhân sự"));
    }

    public static Map<String, Object> permission() {
        return Map.of(
                "outcome", "AGREED", "documentDate", TODAY, "content", "Đồng ý chủ trương bổ nhiệm 01 Phó Giám đốc.");
    }

    static Map<String, Object> firstMeeting(JsonNode form) {
        List<String> adopted = each(form.path("planned"))
                .filter(each -> each.at("/verdict/outcome").asText().equals("MET"))
                .map(AppointmentVerbs::personId)
                .toList();
        return Map.of(
                "heldOn",
                TODAY,
                "convened",
                List.of(),
                "present",
                each(form.path("electorate")).map(AppointmentVerbs::personId).toList(),
                "adopted",
                adopted,
                "discussion",
                "Thống nhất danh sách nhân sự đủ điều kiện.");
    }

    /** Everybody comes; all but one vote for the candidate, in what both tellers count. */
    void votes(String caseNumber, String organiser, String firstTeller, String secondTeller) {
        does(organiser, caseNumber, "UserTask_ConveneMeeting", AppointmentVerbs::fullHall);
        does(firstTeller, caseNumber, "UserTask_EnterFirstCount", AppointmentVerbs::count);
        does(secondTeller, caseNumber, "UserTask_EnterSecondCount", AppointmentVerbs::count);
    }

    static Map<String, Object> fullHall(JsonNode form) {
        return Map.of(
                "heldOn",
                TODAY,
                "place",
                "Hội trường Sở",
                "convened",
                List.of(),
                "present",
                form.path("electorate").size());
    }

    static Map<String, Object> count(JsonNode form) {
        int present = form.path("present").asInt();
        List<Map<String, Object>> votes = new ArrayList<>();
        votes.add(Map.of("personId", CANDIDATE, "votes", present - 1));
        List<String> others = each(form.path("candidates"))
                .map(AppointmentVerbs::personId)
                .filter(each -> !each.equals(CANDIDATE))
                .toList();
        others.forEach(each -> votes.add(Map.of("personId", each, "votes", each.equals(others.get(0)) ? 1 : 0)));
        int valid = others.isEmpty() ? present - 1 : present;
        return Map.of(
                "issued", present, "collected", present, "valid", valid, "invalid", present - valid, "votes", votes);
    }

    /** Hands in what is missing of the ten parts. */
    void handsInDossier(String username, String caseNumber) {
        String dossier = "/api/v1/cases/" + caseNumber + "/dossier";
        JsonNode components = as(username)
                .get(dossier + "?personId=" + CANDIDATE)
                .expect(200)
                .json()
                .path("components");
        each(components)
                .filter(each -> !each.path("state").asText().equals("PRESENT"))
                .forEach(each -> {
                    String code =
                            each.at("/component/code").asText(each.path("code").asText());
                    for (int copy = 0;
                            copy < Math.max(1, each.path("minimumCount").asInt(1));
                            copy++) {
                        as(username)
                                .upload(
                                        dossier + "/" + code,
                                        Map.of("personId", CANDIDATE, "issuedOn", TODAY),
                                        code + copy + ".pdf",
                                        scan(code + copy))
                                .expect(201);
                    }
                });
    }

    private static byte[] scan(String mark) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%" + mark + "\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static String personId(JsonNode person) {
        return person.path("personId").asText();
    }
}
