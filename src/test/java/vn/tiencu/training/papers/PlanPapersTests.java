package vn.tiencu.training.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.documents.Issuer;
import vn.tiencu.identity.Bodies;
import vn.tiencu.training.TrainingPlan;
import vn.tiencu.training.lines.PlanLine;
import vn.tiencu.training.lines.store.Lines;
import vn.tiencu.training.store.AskedUnits;
import vn.tiencu.training.store.TrainingPlans;

/** Every paper of a plan with three hundred lines, from the call for needs to the report of its results. */
class PlanPapersTests extends TrainingPaperHouse {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);

    @Autowired
    PlanPapers room;

    @Autowired
    TrainingPlans plans;

    @Autowired
    AskedUnits units;

    @Autowired
    Lines lines;

    @Autowired
    Bodies bodies;

    @Autowired
    PlanNames names;

    @Autowired
    PlanReader reader;

    @Autowired
    PlanWords words;

    private TrainingPlan plan;

    @BeforeAll
    void aYear() {
        plan = needs.stored();
        room.callForNeeds(plan, caller("noivu.tochuc1"));
        units.of(PlanOfNeeds.NUMBER).stream()
                .filter(each -> each.unitId().equals("so-y-te"))
                .forEach(each -> room.unitProposal(plan, each, caller("yte.tochuc")));
        room.opinionRequest(plan, "lanh-dao-so-tai-chinh", LocalDate.of(2026, 11, 20));
        room.opinionAnswer(
                plan,
                "lanh-dao-so-tai-chinh",
                "AGREE_WITH_CONDITIONS",
                LocalDate.of(2026, 11, 16),
                "Cân đối lại lớp quý IV.",
                caller("taichinh.giamdoc"));
        room.submission(plan, LocalDate.of(2026, 12, 7), "Kính trình.", caller("danguyubnd.phobithu"));
        plans.received(PlanOfNeeds.NUMBER, java.time.Instant.parse("2026-12-08T02:00:00Z"), 7);
        room.appraisalReport(
                plan, "APPRAISED", LocalDate.of(2026, 12, 15), "Hồ sơ đầy đủ.", caller("bantochuc.photruong"));
        room.standingNotice(plan, "AGREED", LocalDate.of(2026, 12, 28), "Quan tâm cán bộ nữ.", caller("btv.thuky"));
        var chair = bodies.members("ubnd-tinh", DAY).stream()
                .filter(each -> each.isHead())
                .findFirst()
                .orElseThrow();
        String id = room.planDraft(plan, chair, DAY, caller("ubnd.chutich"));
        plans.signed(PlanOfNeeds.NUMBER, DAY, chair.personId(), id);
        plans.numbered(PlanOfNeeds.NUMBER, room.issuePlan(plan, DAY, caller("ubnd.vanthu")), DAY);
        room.resultsReport(
                plan, LocalDate.of(2028, 1, 10), "Kiến nghị sớm ban hành hướng dẫn.", caller("ubnd.chutich"));
        room.issueReport(plan, LocalDate.of(2028, 1, 11), caller("ubnd.vanthu"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "callForNeeds",
                "unitProposal",
                "opinionRequest",
                "opinionAnswer",
                "submission",
                "appraisalReport",
                "standingNotice",
                "planDecision",
                "resultsReport"
            })
    void everyPaperOfAPlanIsMadeAgainWithTheSameBytes(String kind) {
        var paper = paper(PlanOfNeeds.NUMBER, kind);
        var again = press.print(rows.request(paper));
        assertThat(again.pdf()).isEqualTo(papers.pdf(paper));
        assertThat(again.docx()).isEqualTo(papers.docx(paper));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    callForNeeds    | Số: 01/SNV-CCVC   | SỞ NỘI VỤ       | chậm nhất ngày 02 tháng 11 năm 2026
                    unitProposal    | Số: 01/SYT        | SỞ Y TẾ         | Công văn số 01/SNV-CCVC ngày 23/11/2026 của Sở Nội vụ
                    opinionRequest  | Số: 02/SNV-CCVC   | SỞ NỘI VỤ       | chậm nhất ngày 20 tháng 11 năm 2026
                    opinionAnswer   | Số: 01/STC-VP     | SỞ TÀI CHÍNH    | Công văn số 02/SNV-CCVC ngày 23/11/2026 của Sở Nội vụ
                    submission      | Số 01-TTr/ĐU      | TỜ TRÌNH        | Tiếp thu, chuyển hai lớp sang quý III.
                    appraisalReport | Số 01-BC/BTCTU    | K/T TRƯỞNG BAN  | tiếp nhận ngày 08 tháng 12 năm 2026; thời hạn thẩm định không quá 7 ngày làm việc
                    standingNotice  | Số 01-TB/TU       | THÔNG BÁO       | T/L BAN THƯỜNG VỤ CHÁNH VĂN PHÒNG
                    planDecision    | Số: 01/QĐ-UBND    | QUYẾT ĐỊNH      | Kèm theo Quyết định số 01/QĐ-UBND ngày 05 tháng 01 năm 2027
                    resultsReport   | Số: 01/BC-UBND    | BÁO CÁO         | Quyết định số 01/QĐ-UBND ngày 05/01/2027
                    """)
    void everyPaperHasItsNumberItsIssuerAndRefersToTheOneBefore(
            String kind, String number, String said, String refers) {
        assertThat(text(paper(PlanOfNeeds.NUMBER, kind))).contains(number, said, refers);
    }

    @ParameterizedTest
    @CsvSource({
        "callForNeeds, STATE",
        "submission, PARTY",
        "appraisalReport, PARTY",
        "standingNotice, PARTY",
        "planDecision, STATE"
    })
    void thePartysPapersCarryNoNationAndThoseOfTheStateNoParty(String kind, Issuer.Style style) {
        String text = text(paper(PlanOfNeeds.NUMBER, kind));
        boolean party = style == Issuer.Style.PARTY;
        assertThat(text.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc"))
                .isNotEqualTo(party);
        assertThat(text.contains("ĐẢNG CỘNG SẢN VIỆT NAM")).isEqualTo(party);
    }

    @Test
    void aUnitsProposalNamesItsOwnPeopleAndNobodyElses() {
        String text = text(paper(PlanOfNeeds.NUMBER, "unitProposal"));
        List<String> own = namesOf(each -> each.unitId().equals("so-y-te"));
        assertThat(own).isNotEmpty().allSatisfy(name -> assertThat(text).contains(name));
        assertThat(namesOf(each -> !each.unitId().equals("so-y-te")).stream()
                        .filter(name -> !own.contains(name))
                        .filter(text::contains))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "callForNeeds",
                "opinionRequest",
                "submission",
                "appraisalReport",
                "standingNotice",
                "resultsReport"
            })
    void papersThatLeaveTheUnitsNameNobodyOfThePlan(String kind) {
        String text = text(paper(PlanOfNeeds.NUMBER, kind));
        assertThat(namesOf(each -> true).stream().filter(text::contains).filter(name -> !signs(name)))
                .isEmpty();
    }

    @Test
    void thePlanListsEverybodyUnderTheirUnitWithTheSumOfAllCosts() {
        String text = text(paper(PlanOfNeeds.NUMBER, "planDecision")).replace(" ", "");
        assertThat(namesOf(each -> true)).allSatisfy(name -> assertThat(text).contains(name.replace(" ", "")));
        PlanContents contents = reader.of(plan);
        assertThat(text).contains("Tổngkinhphíthựchiện" + words.amount(contents.cost()) + "đồng", "300lượtngười");
    }

    private List<String> namesOf(Predicate<PlanLine> wanted) {
        return lines.of(PlanOfNeeds.NUMBER).stream()
                .filter(wanted)
                .map(each -> names.person(each.personId()))
                .distinct()
                .toList();
    }

    /** Some of those who sign also study. */
    private boolean signs(String name) {
        return papers.of(PlanOfNeeds.NUMBER).stream()
                .map(each -> rows.request(each).signatory())
                .anyMatch(each -> each != null && each.name().equals(name));
    }
}
