package vn.tiencu.conversion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tiencu.outside.FixedDay;

/** A plan of the Department of Finance as its people bring it along through HTTP, up to the moves that wait for their day. */
final class PublishedPlan {

    static final String OFFICE = "taichinh.tochuc1";
    static final String DIRECTOR = "taichinh.giamdoc";
    static final int YEAR = FixedDay.TODAY.getYear() + 1;
    static final LocalDate MOVE_ON = LocalDate.of(YEAR, 6, 15);
    private static final String PLANS = "/api/v1/conversion-plans";
    private static final String TODAY = FixedDay.TODAY.toString();

    private PublishedPlan() {}

    static Map<String, Object> asked() {
        return Map.of("unitId", "so-tai-chinh", "year", YEAR);
    }

    static Map<String, Object> line(String person, LocalDate moveOn) {
        return Map.of(
                "personId",
                person,
                "toUnit",
                "so-tai-chinh-van-phong",
                "toItem",
                "TC-4",
                "toDuties",
                "Chuyên viên tổng hợp " + person,
                "moveOn",
                moveOn.toString(),
                "handOverBy",
                moveOn.plusDays(14).toString(),
                "handUp",
                false);
    }

    /** From the opinion of the Party committee to the publication. */
    static void publish(ConversionOfficers officers, String plan) {
        Map<String, Object> words = Map.of("documentDate", TODAY, "content", "Thống nhất.");
        officers.does("taichinh.capuy", plan, "UserTask_GiveCommitteeOpinion", words);
        officers.does(
                DIRECTOR,
                plan,
                "UserTask_ApprovePlan",
                Map.of("outcome", "APPROVED", "documentDate", TODAY, "content", "Thống nhất."));
        officers.does(DIRECTOR, plan, "UserTask_SignPlan", Map.of("signedOn", TODAY));
        officers.does("taichinh.vanthu", plan, "UserTask_NumberPlan", Map.of("issuedOn", TODAY));
        officers.does(OFFICE, plan, "UserTask_PublishPlan", Map.of("publishedOn", TODAY, "place", "Bảng tin của Sở"));
    }

    /** The moves of a published plan, after each person has been told. */
    static List<String> toldMoves(ConversionOfficers officers, String plan) {
        List<String> moves = officers.all(OFFICE, "/api/v1/conversion-moves").stream()
                .filter(each -> each.path("planNumber").asText().equals(plan))
                .map(each -> each.path("caseNumber").asText())
                .toList();
        moves.forEach(each -> officers.does(OFFICE, each, "UserTask_NotifyPerson", Map.of("documentDate", TODAY)));
        return moves;
    }

    /** The whole way at once; the number of the plan. */
    static String published(ConversionOfficers officers, String... people) {
        String plan = officers.starts(OFFICE, PLANS, asked())
                .expect(201)
                .json()
                .path("caseNumber")
                .asText();
        var lines = Stream.of(people).map(each -> line(each, MOVE_ON)).toList();
        officers.as(OFFICE)
                .send("PUT", PLANS + "/" + plan + "/lines", Map.of("lines", lines))
                .expect(200);
        officers.does(OFFICE, plan, "UserTask_DraftPlan", Map.of("documentDate", TODAY));
        publish(officers, plan);
        return plan;
    }
}
