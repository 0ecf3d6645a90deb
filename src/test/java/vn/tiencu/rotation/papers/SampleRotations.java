package vn.tiencu.rotation.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.rotation.AskedUnit;
import vn.tiencu.rotation.RotationAssignment;
import vn.tiencu.rotation.RotationAssignment.Opinion;
import vn.tiencu.rotation.RotationAssignment.Place;
import vn.tiencu.rotation.RotationPlan;
import vn.tiencu.rotation.Stage;
import vn.tiencu.rotation.rules.Group;

/** A plan for 2027 and a deputy director of finance who goes to the department of health for three years. */
final class SampleRotations {

    static final String PLAN = "LC-2026-000001";
    static final String CASE = "LN-2027-000001";
    static final String SHORT = "LN-2027-000002";
    static final String PERSON = "cb-0043";
    static final String POST = "so-y-te-pho-giam-doc";
    static final LocalDate DAY = LocalDate.of(2027, 1, 5);
    static final LocalDate FROM = LocalDate.of(2027, 3, 1);

    private SampleRotations() {}

    static RotationPlan plan() {
        var contents = new RotationPlan.Contents(
                1,
                "01 Phó Giám đốc sở; kiện toàn lãnh đạo.",
                "Bổ nhiệm giữ chức vụ tương đương.",
                "Các sở, ban, ngành tỉnh.",
                36,
                "Hỗ trợ đi lại, nhà ở công vụ.",
                "Trở lại nơi đi hoặc bố trí theo yêu cầu nhiệm vụ.",
                FROM);
        return new RotationPlan(
                CaseNumber.parse(PLAN),
                2027,
                "Kiện toàn lãnh đạo.",
                "bantochuc.photruong",
                DAY.minusDays(60),
                Stage.DRAFT,
                new RotationPlan.Parties("ban-to-chuc", "ban-thuong-vu", "van-thu-tinh-uy"),
                contents,
                DAY.minusDays(35),
                new RotationPlan.Issue(null, null, null, null),
                null);
    }

    static AskedUnit asked(String unit, boolean accepts, @Nullable String refusal) {
        LocalDate day = DAY.minusDays(30);
        return new AskedUnit(PLAN, unit, "lanh-dao-" + unit, day, day.plusDays(10), day, accepts, refusal, "");
    }

    static Opinion said(String part, String body, LocalDate on, @Nullable String opinion, String content) {
        return new Opinion(1, part, body, on.minusDays(5), on.plusDays(5), on, opinion, content);
    }

    static RotationAssignment move(String number, int months, @Nullable String special) {
        LocalDate until = FROM.plusMonths(months).minusDays(1);
        return new RotationAssignment(
                CaseNumber.parse(number),
                PLAN,
                null,
                PERSON,
                Group.PLANNED,
                new Place("so-tai-chinh-pho-giam-doc", "so-tai-chinh", POST, "so-y-te", months),
                DAY,
                Stage.DECISION,
                new RotationAssignment.Parties("ban-to-chuc", "ban-thuong-vu", "ubnd-tinh", "van-thu-ubnd"),
                "Đủ tiêu chuẩn chính trị.",
                new RotationAssignment.Meeting(
                        DAY.plusDays(20), "Ban Tổ chức Tỉnh ủy", "", "Nhất trí, mong bố trí nhà ở."),
                new RotationAssignment.Decision(DAY.plusDays(25), special, null, FROM, until, null, null),
                new RotationAssignment.Years(null, null, null, null, null, null, null, null),
                null);
    }
}
