package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.appointment.AppointmentVerbs.CANDIDATE;
import static vn.tiencu.appointment.AppointmentVerbs.DEPUTY_DIRECTOR;
import static vn.tiencu.appointment.AppointmentVerbs.TODAY;
import static vn.tiencu.appointment.AppointmentVerbs.each;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What a finished appointment leaves behind: papers, some of them sealed, the post in the person's record, the history. */
final class AppointmentAftermath {

    private static final String STAFF = "noivu.tochuc1";
    private static final List<String> NOT_NAMED = List.of(
            "ungvien",
            "noivu.capuy",
            "kiemtra.uyvien",
            "thanhtra.chuyenvien",
            "integration",
            "quantri",
            "taichinh.tochuc1");

    private final AppointmentVerbs officers;
    private final String number;

    AppointmentAftermath(AppointmentVerbs officers, String number) {
        this.officers = officers;
        this.number = number;
    }

    void thePapersCanBeTakenAway() {
        JsonNode papers = paper(STAFF);
        assertThat(each(papers).map(each -> each.path("kind").asText()))
                .anyMatch(kind -> kind.contains("decision"))
                .anyMatch(kind -> kind.contains("Minutes"));
        for (JsonNode paper : papers) {
            byte[] pdf = officers.as(STAFF)
                    .get(paper.path("pdf").asText())
                    .expect(200)
                    .body();
            byte[] docx = officers.as(STAFF)
                    .get(paper.path("docx").asText())
                    .expect(200)
                    .body();
            assertThat(pdf).startsWith('%', 'P', 'D', 'F');
            assertThat(docx).startsWith('P', 'K', 3, 4);
        }
    }

    void whatIsSealedStaysSealed() {
        List<JsonNode> sealed = each(paper(STAFF))
                .filter(each -> each.path("sealed").asBoolean())
                .toList();
        assertThat(sealed).isNotEmpty();
        for (String officer : NOT_NAMED) {
            for (JsonNode paper : sealed) {
                String id = "/api/v1/papers/" + paper.path("id").asText();
                assertThat(List.of(id, id + "/pdf", id + "/docx"))
                        .as(officer)
                        .allSatisfy(path -> assertThat(
                                        officers.as(officer).get(path).status())
                                .isIn(403, 404));
            }
        }
        assertThat(each(paper("noivu.capuy")))
                .noneMatch(each -> each.path("sealed").asBoolean());
        assertThat(officers.as("bantochuc.truong")
                        .get(sealed.get(0).path("pdf").asText())
                        .status())
                .isEqualTo(200);
    }

    private JsonNode paper(String officer) {
        return officers.as(officer)
                .get("/api/v1/appointments/" + number)
                .expect(200)
                .json()
                .path("papers");
    }

    void theCandidateSeesNothing() {
        String about = "/api/v1/appointments/" + number;
        String dossier = "/api/v1/cases/" + number;
        assertThat(List.of(about, about + "/history", dossier + "/papers", dossier + "/dossier?personId=" + CANDIDATE))
                .allSatisfy(path ->
                        assertThat(officers.as("ungvien").get(path).status()).isEqualTo(404));
        assertThat(officers.as("ungvien").get("/api/v1/appointments").json().path("items"))
                .isEmpty();
        assertThat(officers.tasks("ungvien")).isEmpty();
        assertThat(officers.withdraw("ungvien", number).status()).isEqualTo(404);
    }

    void theRecordOfThePersonHoldsThePost() {
        JsonNode decision = officers.read(number).path("decision");
        JsonNode newest = officers.as("bantochuc.truong")
                .get("/api/v1/people/" + CANDIDATE + "/record")
                .expect(200)
                .json()
                .at("/holdings/0");
        assertThat(newest.at("/post/id").asText()).isEqualTo(DEPUTY_DIRECTOR);
        assertThat(newest.path("decisionNumber").asText())
                .isEqualTo(decision.path("number").asText());
        assertThat(newest.at("/period/from").asText()).isEqualTo(TODAY);
        assertThat(newest.path("termEndsOn").asText())
                .startsWith("2031-11-")
                .isEqualTo(decision.path("termEndsOn").asText());
    }

    void theHistoryNamesEveryAct() {
        JsonNode acts = officers.as(STAFF)
                .get("/api/v1/appointments/" + number + "/history")
                .expect(200)
                .json()
                .path("items");
        assertThat(each(acts).map(each -> each.path("name").asText()))
                .containsSubsequence(
                        "Tờ trình xin chủ trương đã gửi",
                        "Quyết định chủ trương bổ nhiệm",
                        "Bước 1: Tập thể lãnh đạo (lần 1)",
                        "Thẩm định nhân sự",
                        "Ký quyết định bổ nhiệm",
                        "Vào sổ, cấp số quyết định",
                        "Công bố, trao quyết định");
        assertThat(acts.toString()).doesNotContain("noivu.tochuc2");
    }
}
