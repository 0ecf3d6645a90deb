package vn.tiencu.rotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiencu.outside.FixedDay;
import vn.tiencu.outside.Officers;

/** What officers do to a rotation, each verb through HTTP alone. */
final class RotationVerbs extends Officers {

    static final String TODAY = FixedDay.TODAY.toString();
    static final String PLANS = "/api/v1/rotations";
    static final String CASES = "/api/v1/rotation-assignments";

    RotationVerbs(int port) {
        super(port);
    }

    String begins(String username, int year) {
        return as(username)
                .post(
                        PLANS,
                        Map.of("year", year, "need", "Kiện toàn lãnh đạo các sở."),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(201)
                .json()
                .path("caseNumber")
                .asText();
    }

    JsonNode plan(String number) {
        return as(MACHINE).get(PLANS + "/" + number).expect(200).json();
    }

    JsonNode rotation(String number) {
        return as(MACHINE).get(CASES + "/" + number).expect(200).json();
    }

    /** An act with a paper of today. */
    void writes(String username, String number, String element, Object... more) {
        Map<String, Object> form = new HashMap<>(Map.of("documentDate", TODAY, "content", "Thống nhất."));
        for (int at = 0; at < more.length; at += 2) {
            form.put(String.valueOf(more[at]), more[at + 1]);
        }
        does(username, number, "UserTask_" + element, form);
    }

    /** Asks these units and leaves all others out. */
    void calls(String username, String number, List<String> units, String due) {
        does(
                username,
                number,
                "UserTask_CallForPeople",
                shown -> Map.of(
                        "documentDate",
                        TODAY,
                        "dueOn",
                        due,
                        "content",
                        "Đề nghị đề xuất nhân sự.",
                        "leftOut",
                        each(shown.path("units"))
                                .map(each -> each.path("unitId").asText())
                                .filter(each -> !units.contains(each))
                                .toList()));
    }
}
