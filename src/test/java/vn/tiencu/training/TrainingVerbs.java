package vn.tiencu.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.tiencu.outside.FixedDay;
import vn.tiencu.outside.Officers;

/** What officers do to a training plan, each verb through HTTP alone. */
final class TrainingVerbs extends Officers {

    static final String TODAY = FixedDay.TODAY.toString();

    /** Leaders of the bodies that are consulted, by body. */
    static final Map<String, String> LEADERS = Map.of(
            "lanh-dao-so-tai-chinh", "taichinh.giamdoc", "lanh-dao-truong-chinh-tri", "truongchinhtri.hieutruong");

    private static final String PLANS = "/api/v1/training-plans";

    /** No demonstration account sits in these offices: the administrator opens one. */
    private static final String PASSWORD = "mật khẩu của đơn vị 2026";

    /** Under disciplinary proceedings in the seed (Luật 80/2025/QH15, Điều 38.2). */
    private static final String DISCIPLINED = "cb-0280";

    TrainingVerbs(int port) {
        super(port);
    }

    /** Offices that the journey names itself. */
    private static final List<String> NAMED = List.of("to-chuc-so-y-te", "to-chuc-xa-21028", "to-chuc-so-tai-chinh");

    /** Body key of personnel offices to the account of somebody who sits there; those that the journey names come first. */
    Map<String, String> opensAccountsForOffices(int most) {
        Map<String, String> known = new HashMap<>();
        each(as("quantri").get("/api/v1/accounts").expect(200).json().path("items"))
                .forEach(each -> known.put(
                        each.path("personId").asText(), each.path("username").asText()));
        Map<String, String> offices = new TreeMap<>();
        all("quantri", "/api/v1/bodies").stream()
                .filter(each -> each.path("kind").asText().equals("PERSONNEL_OFFICE"))
                .map(each -> each.path("key").asText())
                .sorted(Comparator.comparing(body -> !NAMED.contains(body)))
                .limit(most)
                .forEach(body -> account(body, known).ifPresent(username -> offices.put(body, username)));
        return offices;
    }

    private Optional<String> account(String body, Map<String, String> known) {
        List<String> members = each(as("quantri")
                        .get("/api/v1/bodies/" + body + "/members")
                        .expect(200)
                        .json()
                        .path("items"))
                .map(each -> each.path("personId").asText())
                .toList();
        return members.stream()
                .filter(known::containsKey)
                .map(known::get)
                .findFirst()
                .or(() -> members.stream().findFirst().map(person -> opens(body, person)));
    }

    private String opens(String body, String personId) {
        String username = body.replace('-', '.');
        as("quantri")
                .post(
                        "/api/v1/accounts",
                        Map.of("username", username, "personId", personId, "roles", List.of(), "password", PASSWORD))
                .expect(201);
        signsIn(username, PASSWORD);
        return username;
    }

    String begins(String username, int year) {
        Map<String, Object> request =
                Map.of("year", year, "kind", "ANNUAL", "direction", "Xây dựng sớm, đúng đối tượng.");
        return as(username)
                .post(PLANS, request, "Idempotency-Key", UUID.randomUUID().toString())
                .expect(201)
                .json()
                .path("caseNumber")
                .asText();
    }

    /** Asks these offices and leaves all others out. */
    void callsForNeeds(String username, String number, Set<String> offices, String due) {
        does(
                username,
                number,
                "UserTask_CallForNeeds",
                shown -> Map.of(
                        "documentDate",
                        TODAY,
                        "dueOn",
                        due,
                        "content",
                        "Đề nghị các đơn vị đề xuất nhu cầu.",
                        "leftOut",
                        each(shown.path("units"))
                                .map(each -> each.path("unitId").asText())
                                .filter(each -> !offices.contains("to-chuc-" + each))
                                .toList()));
    }

    JsonNode read(String number) {
        return as(MACHINE).get(PLANS + "/" + number).expect(200).json();
    }

    JsonNode openTask(String number, String element) {
        return each(read(number).path("openTasks"))
                .filter(each -> each.path("element").asText().equals(element))
                .findFirst()
                .orElseThrow();
    }

    /** An act with a paper of today. */
    void writes(String username, String number, String element, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(Map.of("documentDate", TODAY, "content", "Thống nhất."));
        form.putAll(more);
        does(username, number, "UserTask_" + element, form);
    }

    /** All lines that somebody may see. */
    List<JsonNode> lines(String username, String number) {
        return all(username, PLANS + "/" + number + "/lines");
    }

    void addsSomebodyUnderDiscipline(String username, String number) {
        String unit = lines(username, number).stream()
                .filter(each -> each.path("personId").asText().equals(DISCIPLINED))
                .map(each -> each.path("unitId").asText())
                .findFirst()
                .orElse("");
        if (unit.isEmpty()) {
            as(username)
                    .post(
                            PLANS + "/" + number + "/lines",
                            Map.of("personId", DISCIPLINED, "programme", "DIGITAL_SKILLS"))
                    .expect(201);
        }
    }

    /** Drops every line that a rule forbids, with the reason that the check gives. */
    void dropsWhatIsBarred(String username, String number) {
        Set<String> barred = new HashSet<>();
        each(as(username)
                        .get(PLANS + "/" + number + "/checks")
                        .expect(200)
                        .json()
                        .path("items"))
                .filter(each -> each.path("blocks").asBoolean())
                .forEach(each -> barred.add(each.path("lineId").asText()));
        lines(username, number).stream()
                .filter(each -> barred.contains(each.path("id").asText()))
                .forEach(each -> as(username)
                        .send(
                                "PATCH",
                                PLANS + "/" + number + "/lines/"
                                        + each.path("id").asText(),
                                Map.of("state", "DROPPED", "note", "Không đủ điều kiện cử đi."),
                                "If-Match",
                                "\"" + each.path("version").asInt() + "\"")
                        .expect(200));
    }
}
