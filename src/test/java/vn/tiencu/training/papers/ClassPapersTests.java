package vn.tiencu.training.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.identity.Bodies;
import vn.tiencu.identity.Member;
import vn.tiencu.kernel.CaseNumber;
import vn.tiencu.training.classes.Trainee;
import vn.tiencu.training.classes.Trainee.Status;
import vn.tiencu.training.classes.TrainingClass;
import vn.tiencu.training.compensation.Compensation;
import vn.tiencu.training.compensation.CouncilMember;
import vn.tiencu.training.compensation.CouncilMember.Seat;
import vn.tiencu.training.compensation.Facts;
import vn.tiencu.training.compensation.Reckoning;
import vn.tiencu.training.lines.PlanLine.Funding;

/** The papers of a class, and those of a compensation case with the figures of the decree's example. */
class ClassPapersTests extends TrainingPaperHouse {

    private static final String CLASS = "LH-2027-000001";
    private static final String CASE = "DB-2027-000001";
    private static final LocalDate DAY = LocalDate.of(2027, 3, 8);

    @Autowired
    PrintedClassPapers classes;

    @Autowired
    PrintedCompensationPapers compensation;

    @Autowired
    Bodies bodies;

    @Autowired
    PlanNames names;

    @BeforeAll
    void aClassAndACase() {
        List<Trainee> called =
                List.of(trainee("cb-0026", Status.CALLED, null), trainee("cb-0022", Status.CALLED, null));
        classes.call(held(), called, DAY, "Mang theo máy tính.", caller("truongchinhtri.hieutruong"));
        Member director = head("lanh-dao-so-noi-vu");
        classes.sendingDecision(
                held(), "lanh-dao-so-noi-vu", called, director, DAY.plusDays(3), caller("noivu.giamdoc"));
        classes.results(
                held(),
                List.of(
                        trainee("cb-0026", Status.COMPLETED, new Trainee.Result("GOOD", "12/2027/CC", DAY)),
                        trainee("cb-0022", Status.DROPPED_OUT, null)),
                DAY.plusDays(40),
                "Học viên chấp hành tốt quy chế.",
                caller("truongchinhtri.hieutruong"));
        compensation.council(owed(), council(), director, DAY, caller("noivu.giamdoc"));
        compensation.minutes(owed(), council(), caller("noivu.tochuc1"));
        compensation.recommendation(
                owed(), council(), DAY.plusDays(9), "Đề nghị sớm quyết định.", caller("noivu.tochuc1"));
        compensation.decisionDraft(owed(), director, DAY.plusDays(12), caller("noivu.giamdoc"));
        compensation.issueDecision(owed(), DAY.plusDays(12), caller("noivu.vanthu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"classCall", "sendingDecision", "certificateList"})
    void everyPaperOfAClassIsMadeAgainWithTheSameBytes(String kind) {
        sameAgain(CLASS, kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"councilDecision", "councilMinutes", "recommendation", "compensationDecision"})
    void everyPaperOfACompensationIsMadeAgainWithTheSameBytes(String kind) {
        sameAgain(CASE, kind);
    }

    private void sameAgain(String number, String kind) {
        var paper = paper(number, kind);
        var again = press.print(rows.request(paper));
        assertThat(again.pdf()).isEqualTo(papers.pdf(paper));
        assertThat(again.docx()).isEqualTo(papers.docx(paper));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    classCall       | Số: 01/TB-TCT | HIỆU TRƯỞNG | từ ngày 05 tháng 4 năm 2027
                    sendingDecision | Số: 01/QĐ-SNV | GIÁM ĐỐC SỞ NỘI VỤ | Xét Thông báo số 01/TB-TCT ngày 08/03/2027
                    certificateList | Số: 02/TB-TCT | Giỏi 12/2027/CC | bỏ học: 1 người
                    """)
    void thePapersOfAClassSayWhoIsCalledSentAndThrough(String kind, String number, String said, String refers) {
        assertThat(text(paper(CLASS, kind))).contains(number, said, refers, names.person("cb-0026"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    councilDecision      | Số: 02/QĐ-SNV      | Thư ký Hội đồng
                    councilMinutes       | Số: /BB-HĐXĐB      | thành lập theo Quyết định số 02/QĐ-SNV ngày 08/03/2027
                    recommendation       | Số: 01/TTr-HĐXĐB   | TM. HỘI ĐỒNG CHỦ TỊCH
                    compensationDecision | Số: 03/QĐ-SNV      | Bằng chữ: Ba mươi sáu triệu bốn trăm nghìn đồng
                    """)
    void thePapersOfACompensationReferToEachOther(String kind, String number, String said) {
        assertThat(text(paper(CASE, kind))).contains(number, said, names.person("cb-0022"));
    }

    @Test
    void theMinutesFollowTheOrderOfTheDecree() {
        assertThat(text(paper(CASE, "councilMinutes")))
                .containsSubsequence(
                        "công bố quyết định thành lập",
                        "nêu nhiệm vụ và chương trình",
                        "đọc các quy định",
                        "báo cáo quá trình công tác",
                        "báo cáo các khoản chi phí",
                        "Hội đồng thảo luận",
                        "Biểu quyết: 4 đồng ý, 1 không đồng ý")
                .contains(
                        "T1: thời gian phải phục vụ theo cam kết 72 tháng",
                        "60.000.000 đồng",
                        "40.000.000 đồng",
                        "1,5%");
    }

    private static TrainingClass held() {
        return new TrainingClass(
                CaseNumber.parse(CLASS),
                "class-1",
                PlanOfNeeds.NUMBER,
                "MANAGEMENT_COMMUNE_DIVISION",
                "Bồi dưỡng lãnh đạo, quản lý cấp phòng",
                1,
                160,
                "lanh-dao-truong-chinh-tri",
                "to-chuc-so-noi-vu",
                "x",
                DAY,
                TrainingClass.Stage.CALL,
                50_000_000,
                new TrainingClass.Call(
                        DAY, LocalDate.of(2027, 4, 5), LocalDate.of(2027, 4, 30), "Trường Chính trị tỉnh"),
                null,
                null,
                null);
    }

    private static Trainee trainee(String person, Status status, Trainee.@Nullable Result result) {
        return new Trainee(
                CLASS, "line-" + person, person, "so-noi-vu", "lanh-dao-so-noi-vu", status, null, 150, result, null);
    }

    private static Compensation owed() {
        var facts = new Facts(
                Facts.Training.POSTGRADUATE,
                Funding.STATE_BUDGET,
                vn.tiencu.training.classes.Departure.Cause.LEFT_AFTER,
                60_000_000,
                LocalDate.of(2020, 9, 1),
                LocalDate.of(2022, 9, 1),
                72,
                LocalDate.of(2024, 9, 1),
                LocalDate.of(2014, 9, 1),
                0,
                true,
                Facts.Waiver.NONE,
                "");
        var reckoning = new Reckoning(
                Reckoning.Finding.OWED,
                "FORMULA",
                72,
                24,
                40_000_000,
                6,
                15,
                36_400_000,
                "NĐ 171/2025, Điều 6.4, 7.2b, 8.2");
        return new Compensation(
                CaseNumber.parse(CASE),
                "cb-0022",
                "so-noi-vu",
                "departure-1",
                facts.cause(),
                LocalDate.of(2024, 9, 2),
                "Thạc sĩ Quản lý công, 2020 - 2022",
                "x",
                DAY,
                Compensation.Stage.DECISION,
                new Compensation.Parties("to-chuc-so-noi-vu", "lanh-dao-so-noi-vu", "van-thu-so-noi-vu"),
                facts,
                reckoning,
                new Compensation.Meeting(DAY.plusDays(7), 4, 1, "Thống nhất mức đền bù."),
                new Compensation.Decision(null, null, null, null, null, null, null, null, null, null),
                null);
    }

    private static List<CouncilMember> council() {
        return List.of(
                new CouncilMember(Seat.UNIT_LEADER, "cb-0012"),
                new CouncilMember(Seat.CHAIR, "cb-0013"),
                new CouncilMember(Seat.SECRETARY, "cb-0018"),
                new CouncilMember(Seat.PARTY_COMMITTEE, "cb-0016"),
                new CouncilMember(Seat.FINANCE, "cb-0019"));
    }

    private Member head(String body) {
        return bodies.members(body, DAY).stream()
                .filter(Member::isHead)
                .findFirst()
                .orElseThrow();
    }
}
