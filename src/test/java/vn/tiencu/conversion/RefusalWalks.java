package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiencu.conversion.plans.LineRequest;
import vn.tiencu.conversion.plans.PlanLine;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/** Lines that no plan may have, each with its article. */
abstract class RefusalWalks extends ConversionVerbs {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    notInUnit      | personId     | cb-2280 | TC-2 | TC-4    | so-tai-chinh-van-phong | 2027-01-11 | Điều 26.1
                    positionLeft   | fromPosition | cb-2004 | DT-7 | TC-4    | so-tai-chinh-van-phong | 2027-01-11 | Điều 26.1
                    positionGone   | toPosition   | cb-2004 | DT-4 | XX-99   | so-tai-chinh-van-phong | 2027-01-11 | Điều 36
                    unitGone       | toUnitId     | cb-2004 | DT-4 | TC-4    | phong-khong-co         | 2027-01-11 | Điều 37.1
                    otherAgency    | toUnitId     | cb-2004 | DT-4 | TC-4    | so-y-te                | 2027-01-11 | Điều 37.1
                    otherYear      | moveOn       | cb-2004 | DT-4 | TC-4    | so-tai-chinh-van-phong | 2028-01-11 | Điều 26.1
                    tooEarly       | moveOn       | cb-2002 | TC-4 | TC-1    | so-tai-chinh-van-phong | 2027-01-11 | Điều 6
                    deferred       | personId     | cb-2294 | TC-1 | TC-4    | so-tai-chinh-van-phong | 2027-01-11 | Điều 38.1
                    """)
    void isRefused(
            String code,
            String field,
            String person,
            String from,
            String to,
            String unit,
            LocalDate on,
            String article) {
        String plan = begin();
        LineRequest line = new LineRequest(person, from, to, unit, "Chuyên viên tổng hợp", on, "Đến hạn");
        Refused refused = refused(Refused.Kind.RULES, code, () -> desk.write(plan, List.of(line), caller(OFFICE)));
        Refusal told = refused.refusals().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(told.field()).isEqualTo("lines[0]." + field);
        assertThat(told.citation()).contains(article);
    }

    @Test
    void everyFaultOfEveryLineIsToldAtOnce() {
        String plan = begin();
        List<LineRequest> lines = List.of(INVESTMENT, INVESTMENT, line("cb-2294", "TC-1"));
        Refused refused = refused(Refused.Kind.RULES, "personTwice", () -> desk.write(plan, lines, caller(OFFICE)));
        assertThat(refused.refusals())
                .extracting(Refusal::field)
                .containsExactly("lines[1].personId", "lines[2].personId");
    }

    @Test
    void aMoveTooSoonForTheNoticeIsRefused() {
        itIs(MOVE_ON.minusDays(29));
        String plan = begin();
        refused(Refused.Kind.RULES, "noticeTooShort", () -> desk.write(plan, List.of(INVESTMENT), caller(OFFICE)));
    }

    @Test
    void aPlanWithoutAnybodyIsNotPutForward() {
        String plan = begin();
        refused(Refused.Kind.RULES, "noLines", () -> does(OFFICE, plan, "UserTask_DraftPlan", Map.of()));
    }

    @Test
    void whoIsBeingMovedIsNotPlannedAgain() {
        published(INVESTMENT);
        String again = begin();
        refused(Refused.Kind.RULES, "moveUnderWay", () -> desk.write(again, List.of(INVESTMENT), caller(OFFICE)));
    }

    @Test
    void aSinglePositionIsHandedUpAndNotMovedByThisPlan() {
        jdbc.sql("UPDATE conversion_assignment SET own_expertise = TRUE WHERE person_id = 'cb-2017'")
                .update();
        jdbc.sql("UPDATE conversion_assignment SET ended_on = ?, open_guard = NULL"
                        + " WHERE body_id = ? AND person_id NOT IN ('cb-2017') AND ended_on IS NULL")
                .params(TODAY.minusDays(1), UNIT)
                .update();
        String plan = begin();
        assertThat(desk.write(plan, List.of(REGISTRATION), caller(OFFICE)))
                .extracting(PlanLine::kind)
                .containsExactly(PlanLine.Kind.SUPERIOR);
        does(OFFICE, plan, "UserTask_DraftPlan", Map.of());
        committeeAgrees(plan);
        decides(plan, "APPROVED", "");
        does(DIRECTOR, plan, "UserTask_SignPlan", Map.of("signedOn", today()));
        does(CLERK, plan, "UserTask_IssueNumber", Map.of("issuedOn", today()));
        does(OFFICE, plan, "UserTask_PublishPlan", Map.of("publishedOn", today(), "place", "Bảng tin"));
        assertThat(movesOf(plan)).isEmpty();
    }
}
