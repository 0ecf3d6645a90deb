package vn.tiencu.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tiencu.conversion.PlanOfAUnit.HAND_OVER_BY;
import static vn.tiencu.conversion.PlanOfAUnit.MOVE_ON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.conversion.lists.GroundKind;
import vn.tiencu.conversion.lists.Grounds;
import vn.tiencu.conversion.rules.LineChecks;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;
import vn.tiencu.kernel.Refused.Kind;

/** What speaks against a line of a plan, each with its article, over people of the seed; and what does not. */
abstract class LineWalks extends ConversionHouse {

    private static final String FINANCE = "so-tai-chinh";

    @Autowired
    private LineChecks checks;

    /** Who drafts the plan of a unit. */
    private static String office(String unit) {
        return switch (unit) {
            case "ban-noi-chinh" -> "noichinh.chuyenvien";
            case "ubnd-tinh" -> "noivu.tochuc1";
            default -> OFFICE;
        };
    }

    private ConversionPlan begun(String unit) {
        return plans.begin(new PlanRequest(unit, 2027, null), caller(office(unit)));
    }

    private void drafts(ConversionPlan plan, PlanLine.Entry line) {
        String number = plan.number().toString();
        String office = office(plan.unitId());
        plans.write(number, List.of(line), caller(office));
        does(office, number, "DraftPlan", Map.of("documentDate", today()));
    }

    /** A person of the Department of Finance who takes other work there. */
    private static PlanLine.Entry goes(String person, LocalDate moveOn) {
        return new PlanLine.Entry(
                person, "so-tai-chinh-van-phong", "TC-4", "Việc khác", moveOn, moveOn.plusDays(30), false);
    }

    /** The refusal has this one reason, with its article. */
    private static void refuses(String code, String article, ThrowingCallable act) {
        assertThat(refused(Kind.RULES, act, code).refusals())
                .extracting(Refusal::code, Refusal::citation)
                .containsExactly(tuple(code, article));
    }

    @ParameterizedTest(name = "{0}: {3} {4} {5} {7}")
    @CsvSource(delimiter = '|', textBlock = """
            targetMissing  | Luật 36/2018, Điều 24.3 | so-tai-chinh | cb-2004 | | | | | | false
            endBeforeBegin | Luật 36/2018, Điều 24.3 | so-tai-chinh | cb-2004 | so-tai-chinh-van-phong | TC-4 | Việc khác | 2027-01-15 | 2027-01-14 | false
            noticeTooShort | Quy chế làm việc của tỉnh (mặc định, sửa được): báo trước bằng văn bản ít nhất 30 ngày; Luật 36/2018, Điều 24.3 | so-tai-chinh | cb-2004 | so-tai-chinh-van-phong | TC-4 | Việc khác | 2026-12-22 | 2027-01-29 | false
            tooEarly       | Dữ liệu địa phương (mặc định, sửa được), trong khung của Thông tư 27/2024/TT-BTC, Điều 6 | so-tai-chinh | cb-2002 | so-tai-chinh-van-phong | TC-4 | Việc khác | 2027-01-15 | 2027-02-26 | false
            deferred       | NĐ 59/2019, Điều 38.1 | so-tai-chinh | cb-2294 | so-tai-chinh-van-phong | TC-4 | Việc khác | 2027-01-15 | 2027-02-26 | false
            neverMoved     | NĐ 59/2019, Điều 39.2 | so-tai-chinh | cb-2291 | so-tai-chinh-van-phong | TC-4 | Việc khác | 2027-01-15 | 2027-02-26 | false
            superiorPlans  | Luật PCTN 2018, Điều 25.3; NĐ 59/2019, Điều 39.1 | ban-noi-chinh | cb-2281 | ban-noi-chinh-phong-theo-doi-noi-chinh | TC-4 | Việc khác | 2027-01-15 | 2027-02-26 | false
            notSingle      | Luật 36/2018, Điều 25.3; NĐ 59/2019, Điều 39.1 | so-tai-chinh | cb-2004 | | | | | | true
            unitGone       | Luật 36/2018, Điều 24.2, 25.1 | so-tai-chinh | cb-2004 | khong-con | TC-4 | Việc khác | 2027-01-15 | 2027-02-26 | false
            unitGone       | Luật 36/2018, Điều 24.2, 25.1 | so-tai-chinh | cb-2004 | cu-kon-tum-so-tai-chinh-phong-nghiep-vu | TC-4 | Việc khác | 2027-01-15 | 2027-02-26 | false
            positionGone   | Luật 36/2018, Điều 25; NĐ 59/2019, Điều 36 | so-tai-chinh | cb-2004 | so-tai-chinh-van-phong | KHONG-CON | Việc khác | 2027-01-15 | 2027-02-26 | false
            positionGone   | Luật 36/2018, Điều 25; NĐ 59/2019, Điều 36 | so-tai-chinh | cb-2004 | so-tai-chinh-van-phong | TTR2014-1 | Việc khác | 2027-01-15 | 2027-02-26 | false
            staysInPlace   | Luật 36/2018, Điều 24.2, 25.1 | so-tai-chinh | cb-2004 | so-tai-chinh-phong-gia-cong-san | DT-4 | Chuyên viên kế hoạch vốn đầu tư công, khối văn xã | 2027-01-15 | 2027-02-26 | false
            """)
    void isRefusedWithItsArticle(String code, String article, ArgumentsAccessor row) {
        ConversionPlan plan = begun(row.getString(2));
        PlanLine.Entry line = new PlanLine.Entry(
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.get(7, LocalDate.class),
                row.get(8, LocalDate.class),
                row.getBoolean(9));
        refuses(code, article, () -> drafts(plan, line));
    }

    @Test
    void whoseListedWorkEndsBeforeTheMoveIsNotListedOnItsDay() {
        ConversionPlan plan = begun(FINANCE);
        jdbc.sql("UPDATE conversion_assignment SET ended_on = ?, open_guard = NULL"
                        + " WHERE person_id = 'cb-2004' AND ended_on IS NULL")
                .param(MOVE_ON.minusDays(1))
                .update();
        refuses(
                "notListed",
                "Luật 36/2018, Điều 25; NĐ 59/2019, Điều 36",
                () -> drafts(plan, goes("cb-2004", MOVE_ON)));
    }

    @Test
    void aPlanWithoutLinesIsNone() {
        PlanOfAUnit plan = PlanOfAUnit.begun(this);
        refuses("noLines", "Luật 36/2018, Điều 24.3", () -> plan.lists().drafted());
    }

    @Test
    void thirtyDaysOfNoticeAreEnough() {
        ConversionPlan plan = begun(FINANCE);
        drafts(plan, goes("cb-2004", LocalDate.of(2026, 12, 23)));
        assertThat(open(plan.number().toString())).containsExactly("UserTask_GiveCommitteeOpinion");
    }

    /** Retires on 2 June 2028; the assignment of 2 December 2024 has lasted its 24 months on the very day. */
    @Test
    void withEighteenMonthsLeftAPersonIsMovedAndWithADayLessNever() {
        itIs(LocalDate.of(2026, 10, 26));
        ConversionPlan plan = begun(FINANCE);
        refuses("neverMoved", "NĐ 59/2019, Điều 39.2", () -> drafts(plan, goes("cb-2291", LocalDate.of(2026, 12, 3))));
        drafts(plan, goes("cb-2291", LocalDate.of(2026, 12, 2)));
        assertThat(open(plan.number().toString())).containsExactly("UserTask_GiveCommitteeOpinion");
    }

    @Test
    void aGroundThatIsEnteredWhileThePlanIsMadeHoldsThePersonBack() {
        ConversionPlan plan = begun(FINANCE);
        grounds.add(
                new Grounds.NewGround("cb-2004", GroundKind.ILLNESS, today(), MOVE_ON, "Giấy xác nhận của bệnh viện"),
                caller(OFFICE));
        try {
            refuses("deferred", "NĐ 59/2019, Điều 38.3", () -> drafts(plan, goes("cb-2004", MOVE_ON)));
            drafts(plan, goes("cb-2004", MOVE_ON.plusDays(1)));
        } finally {
            jdbc.sql("DELETE FROM conversion_ground WHERE person_id = 'cb-2004'")
                    .update();
        }
    }

    /** The only accountant of the Department of Foreign Affairs: not by its own plan, but by that of the province. */
    @Test
    void thePlanOfTheSuperiorMovesWhoIsTheOnlyOneOfAKind() {
        ConversionPlan province = begun("ubnd-tinh");
        var target = new PlanLine.Target("so-tai-chinh-van-phong", "TC-2", "Kế toán", MOVE_ON, HAND_OVER_BY);
        var line = new PlanLine(
                "a",
                province.number().toString(),
                0,
                "cb-2280",
                "so-ngoai-vu-van-phong",
                "TC-2",
                "Kế toán",
                target,
                null,
                null);
        assertThatCode(() -> checks.requireSound(province, List.of(line), today()))
                .doesNotThrowAnyException();
    }

    @Test
    void theNoticeMustStillBePossibleWhenThePlanIsPublished() {
        PlanOfAUnit plan = PlanOfAUnit.begun(this)
                .listsTwo()
                .drafted()
                .answered("APPROVED")
                .signed()
                .numbered();
        itIs(MOVE_ON.minusDays(29));
        Refused late = refused(Kind.RULES, plan::published, "noticeTooShort");
        assertThat(late.refusals()).as("one for each line").hasSize(2);
        itIs(MOVE_ON.minusDays(30));
        assertThat(plan.published().end()).isEqualTo("EndEvent_PlanPublished");
    }
}
