package vn.tiencu.training.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tiencu.api.Texts;
import vn.tiencu.training.lines.PlanLine.Gap;

/** What the records of the seed province show on 20 November 2026 about the year 2027, gap by gap and bar by bar. */
class NeedsOfSeedPeopleTests extends NeedsHouse {

    @Autowired
    Texts texts;

    private List<FoundNeed> of(String personId, String unitId) {
        return finder.find(YEAR, unitId, TODAY).stream()
                .filter(each -> each.personId().equals(personId))
                .toList();
    }

    @ParameterizedTest(name = "{0} of {1} needs {2} for {3}")
    @CsvSource({
        // deputy head of a division since 4 August 2025, no certificate: the twelve months are over
        "cb-0027, so-noi-vu, MANAGEMENT_DIVISION, MANAGEMENT_COURSE, 1, 1",
        "cb-0511, xa-21439, COMMUNE_LEADERSHIP, COMMUNE_STANDARD, 1, 2",
        "cb-0390, xa-21034, THEORY_ADVANCED, COMMUNE_STANDARD, 1, 1",
        "cb-0304, ban-to-chuc, BACHELOR_STUDY, EDUCATION, 1, 3",
        "cb-0268, thanh-tra-tinh, THEORY_ADVANCED, PLANNED_CADRE, 2, 2",
        "cb-0326, ban-noi-chinh, MANAGEMENT_DEPARTMENT, PLANNED_CADRE, 3, 3",
        "cb-0086, so-xay-dung, DEFENCE_SECURITY, DEFENCE_SECURITY, 2, 3",
        "cb-0158, so-y-te, DIGITAL_SKILLS, DIGITAL_SKILLS, 2, 1",
        // no period on file this year: before those who have their forty
        "cb-0086, so-xay-dung, JOB_LEADERSHIP, FORTY_PERIODS, 2, 2",
        "cb-0326, ban-noi-chinh, JOB_LEADERSHIP, FORTY_PERIODS, 3, 4",
        "cb-0304, ban-to-chuc, JOB_ADMINISTRATION, FORTY_PERIODS, 3, 4",
    })
    void aGapIsANeed(String person, String unit, String programme, Gap gap, int priority, int quarter) {
        assertThat(of(person, unit)).anySatisfy(each -> {
            assertThat(each.programme().key()).isEqualTo(programme);
            assertThat(each.gap()).isEqualTo(gap);
            assertThat(each.priority()).isEqualTo(priority);
            assertThat(each.quarter()).isEqualTo(quarter);
            assertThat(each.reason().citation()).isNotBlank();
        });
    }

    @ParameterizedTest(name = "{0} of {1} does not need {2}: {3}")
    @CsvSource({
        "cb-0073, so-tai-chinh, MANAGEMENT_DIVISION, appointed in 2022 (Điều 41.4)",
        "cb-0127, so-cong-thuong, MANAGEMENT_DIVISION, head since 2026 but deputy before 30 June 2025 (Điều 41.4)",
        "cb-0011, so-noi-vu, MANAGEMENT_DEPARTMENT, holds the certificate",
        "cb-0365, truong-chinh-tri, JOB_LEADERSHIP, taught 44 periods (Điều 3.4)",
        "cb-0158, so-y-te, JOB_LEADERSHIP, the digital course is taken for the forty periods",
        "cb-0390, xa-21034, JOB_LEADERSHIP, an elected cadre is no civil servant (Điều 1.2)",
        "cb-0326, ban-noi-chinh, MANAGEMENT_DIVISION, planned for a department and head of a division with certificate",
    })
    void whatTheLawOrTheRecordSettlesIsNoNeed(String person, String unit, String programme, String why) {
        assertThat(of(person, unit))
                .as(why)
                .extracting(each -> each.programme().key())
                .doesNotContain(programme);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "cb-0104, so-nong-nghiep-moi-truong, PROSECUTION, BLOCKS",
        "cb-0089, so-xay-dung, INVESTIGATION, BLOCKS",
        "cb-0280, van-phong-ubnd-tinh, DISCIPLINE_PROCEEDING, BLOCKS",
        "cb-0086, so-xay-dung, DENUNCIATION, WARNS",
    })
    void proceedingsHoldANeedBack(String person, String unit, String proceeding, Check.Outcome outcome) {
        assertThat(of(person, unit)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.heldBack()).as(proceeding).isEqualTo(outcome == Check.Outcome.BLOCKS);
            assertThat(each.checks()).singleElement().satisfies(check -> {
                assertThat(check.criterion()).isEqualTo("proceedings");
                assertThat(check.outcome()).isEqualTo(outcome);
                assertThat(check.wouldChange()).isNotNull();
            });
        });
    }

    @Test
    void aClosedInvestigationAndAnEndedReprimandHoldNothingBack() {
        assertThat(of("cb-0158", "so-y-te")).isNotEmpty().noneMatch(FoundNeed::heldBack);
        assertThat(of("cb-0122", "so-cong-thuong"))
                .as("the reprimand ends on 7 June 2027, the course is in the fourth quarter")
                .isNotEmpty()
                .noneMatch(FoundNeed::heldBack);
    }

    @Test
    void theReasonNamesTheTermAndReadsInBothLanguages() {
        FoundNeed need = of("cb-0027", "so-noi-vu").get(0);
        assertThat(need.reason().due()).hasToString("2026-08-04");
        assertThat(need.reason().citation()).isEqualTo("NĐ 171/2025, Điều 16.2");
        assertThat(texts.in(Texts.VIETNAMESE, need.reason().found()))
                .isEqualTo("Phó Trưởng phòng Tổ chức, biên chế, từ 04/08/2025; chưa có chứng chỉ");
        assertThat(texts.in(Locale.ENGLISH, need.reason().required())).contains("within 12 months");
    }

    @Test
    void nobodyIsFoundByTwoUnitsAndNobodyTwiceForAProgramme() {
        List<FoundNeed> all = finder.find(YEAR, units(), TODAY);
        assertThat(all).hasSizeGreaterThan(500);
        assertThat(all.stream().map(each -> each.personId() + each.programme().key()))
                .doesNotHaveDuplicates();
        Map<String, Long> unitsOfPerson = all.stream()
                .collect(Collectors.groupingBy(
                        FoundNeed::personId,
                        Collectors.collectingAndThen(
                                Collectors.mapping(FoundNeed::unitId, Collectors.toSet()), each -> (long) each.size())));
        assertThat(unitsOfPerson.values()).containsOnly(1L);
    }

    @Test
    void manyUnitsAtOnceGiveWhatTheUnitsGiveOneByOne() {
        List<String> some = List.of("so-noi-vu", "xa-21439", "ban-to-chuc");
        var together = finder.find(YEAR, some, TODAY);
        var oneByOne = some.stream()
                .flatMap(each -> finder.find(YEAR, each, TODAY).stream())
                .toList();
        Comparator<FoundNeed> order =
                Comparator.comparing(FoundNeed::personId).thenComparing(each -> each.programme().key());
        assertThat(together.stream().sorted(order).toList())
                .isEqualTo(oneByOne.stream().sorted(order).toList());
    }
}
