package vn.tiencu.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.standards.OnFile.change;
import static vn.tiencu.standards.OnFile.day;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiencu.people.PersonRecord.Planning;
import vn.tiencu.people.Post;
import vn.tiencu.standards.Finding.Outcome;

/** Planning, time in post, age, ratings and waiting time, each at its edge (NĐ 170/2025, Điều 29; Hướng dẫn 45-HD/BTCTW, III). */
class EligibilityTests {

    @Test
    void whoMeetsEverythingIsListedWithEveryCriterion() {
        Verdict verdict = new OnFile().verdict();
        assertThat(verdict.outcome()).isEqualTo(Outcome.MET);
        assertThat(verdict.findings())
                .extracting(Finding::criterion)
                .containsExactly(
                        "planned",
                        "monthsInPost",
                        "fullTermOfAge",
                        "ratings",
                        "politicalConclusion",
                        "disciplineWaiting",
                        "openProceedings",
                        "removedForCorruption",
                        "titleStandardEducation",
                        "titleStandardTheory",
                        "assetDeclaration",
                        "health",
                        "recordVerified");
        assertThat(verdict.findings()).allSatisfy(each -> {
            assertThat(each.outcome()).isEqualTo(Outcome.MET);
            assertThat(each.wouldChange()).isNull();
            assertThat(each.citation()).isNotBlank();
        });
    }

    @Test
    void anEquivalentPostAsksForNoAgeNoTimeAndNoRatings() {
        OnFile equal = new OnFile().into(OnFile.OTHER_DIVISION_HEAD);
        equal.retirement = day("2027-01-01");
        assertThat(equal.findings())
                .extracting(Finding::criterion)
                .doesNotContain("monthsInPost", "fullTermOfAge", "ratings")
                .contains("planned", "disciplineWaiting", "health");
    }

    @Test
    void aFirstPostCountsAsHigher() {
        OnFile first = new OnFile().into(OnFile.DIVISION_DEPUTY);
        first.holdings.clear();
        assertThat(first.findings()).extracting(Finding::criterion).contains("fullTermOfAge", "monthsInPost");
        assertThat(first.finding("monthsInPost").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-20,MET,12", "2025-11-21,OVERRIDE_REQUIRED,11", "2026-03-01,OVERRIDE_REQUIRED,8"})
    void twelveMonthsInThePostAreEnough(String since, Outcome outcome, String months) {
        Finding finding = new OnFile().onlyHolding(OnFile.DIVISION_HEAD, since).finding("monthsInPost");
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.found().arguments()).containsExactly(Integer.valueOf(months));
        assertThat(finding.citation()).isEqualTo("Hướng dẫn 45-HD/BTCTW, III.1.1");
        if (outcome != Outcome.MET) {
            assertThat(change(finding).arguments()).startsWith(day(since).plusMonths(12), 12);
        }
    }

    @Test
    void anEquivalentPostRightBeforeCountsButNotOneAfterAGap() {
        OnFile moved = new OnFile().onlyHolding(OnFile.DIVISION_HEAD, "2026-03-01");
        moved.held(OnFile.OTHER_DIVISION_HEAD, "2025-06-01", "2026-02-28");
        assertThat(moved.finding("monthsInPost").outcome()).isEqualTo(Outcome.MET);
        OnFile gap = new OnFile().onlyHolding(OnFile.DIVISION_HEAD, "2026-03-01");
        gap.held(OnFile.OTHER_DIVISION_HEAD, "2025-06-01", "2026-02-27");
        assertThat(gap.finding("monthsInPost").outcome()).isEqualTo(Outcome.OVERRIDE_REQUIRED);
        OnFile lower = new OnFile().onlyHolding(OnFile.DIVISION_HEAD, "2026-03-01");
        lower.held(OnFile.DIVISION_DEPUTY, "2020-06-01", "2026-02-28");
        assertThat(lower.finding("monthsInPost").outcome()).isEqualTo(Outcome.OVERRIDE_REQUIRED);
    }

    @Test
    void actingInAPostIsNotHoldingIt() {
        OnFile acting = new OnFile()
                .onlyHolding(OnFile.DIVISION_HEAD, "2026-06-01")
                .acting(OnFile.DEPUTY_DIRECTOR, "2024-01-01");
        assertThat(acting.finding("monthsInPost").outcome()).isEqualTo(Outcome.OVERRIDE_REQUIRED);
        assertThat(acting.findings()).extracting(Finding::criterion).contains("fullTermOfAge");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-11-20,MET",
        "2031-11-19,OVERRIDE_REQUIRED",
        "2030-11-20,OVERRIDE_REQUIRED",
        "2030-11-19,BLOCKED",
        "2026-11-01,BLOCKED",
        ",UNKNOWN"
    })
    void aFullTermOfSixtyMonthsMustBeLeftAndFortyEightInSpecialCases(@Nullable String retirement, Outcome outcome) {
        OnFile person = new OnFile();
        person.retirement = retirement == null ? null : day(retirement);
        Finding finding = person.finding("fullTermOfAge");
        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.required().arguments()).startsWith(60, 48);
        if (retirement != null && outcome == Outcome.OVERRIDE_REQUIRED) {
            assertThat(change(finding).arguments())
                    .element(2)
                    .isEqualTo(day(retirement).minusMonths(48));
        }
    }

    @Test
    void planningForAnEquivalentOrHigherPostIsPlanningButNotForALowerOneNorARemovedOne() {
        OnFile person = new OnFile();
        var approved = person.plannings.get(0);
        person.into(OnFile.OTHER_DIVISION_HEAD);
        assertThat(person.finding("planned").outcome()).isEqualTo(Outcome.MET);
        assertThat(Objects.requireNonNull(person.finding("planned").evidence()).arguments())
                .first()
                .isEqualTo("15-QĐ/TU");
        person.into(OnFile.DEPUTY_DIRECTOR).plannings.set(0, planning(approved, OnFile.DIVISION_HEAD, null));
        assertThat(person.finding("planned").outcome()).isEqualTo(Outcome.OVERRIDE_REQUIRED);
        person.plannings.set(0, planning(approved, OnFile.DEPUTY_DIRECTOR, "2026-11-20"));
        assertThat(person.finding("planned").outcome()).isEqualTo(Outcome.OVERRIDE_REQUIRED);
        person.plannings.set(0, planning(approved, OnFile.DEPUTY_DIRECTOR, "2026-11-21"));
        assertThat(person.finding("planned").outcome()).isEqualTo(Outcome.MET);
        assertThat(person.on("2025-08-31").finding("planned").outcome()).isEqualTo(Outcome.OVERRIDE_REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20,2023 2024 2025,,MET",
        "2026-11-20,2024 2025,,UNKNOWN",
        "2026-11-20,2023 2024,,UNKNOWN",
        "2026-11-20,2022 2023 2024,,UNKNOWN",
        "2026-03-30,2022 2023 2024,,MET",
        "2026-03-31,2022 2023 2024,,UNKNOWN",
        "2026-03-30,2023 2024,,UNKNOWN",
        "2026-11-20,2023 2024 2025,2024,BLOCKED",
        "2026-11-20,2022 2023 2024 2025,2022,MET",
        "2026-01-10,2023 2024 2025,,UNKNOWN",
        "2026-01-10,2022 2023 2024 2025,,MET",
        "2026-11-20,2023 2025,2023,UNKNOWN"
    })
    void threeYearsInARowAreRatedAndNoneFailed(String asOf, String years, @Nullable Integer failed, Outcome outcome) {
        OnFile person = new OnFile().on(asOf);
        person.ratings.clear();
        for (String year : years.split(" ", -1)) {
            person.rated(Integer.parseInt(year), year.equals(String.valueOf(failed)) ? "FAILED" : "COMPLETED");
        }
        assertThat(person.finding("ratings").outcome()).isEqualTo(outcome);
    }

    @Test
    void aFailedYearTellsFromWhenItNoLongerCounts() {
        OnFile person = new OnFile();
        person.ratings.clear();
        person.rated(2023, "GOOD").rated(2024, "FAILED").rated(2025, "GOOD");
        assertThat(change(person.finding("ratings")).arguments()).startsWith(day("2028-01-01"), 3);
    }

    @ParameterizedTest
    @CsvSource({
        "REPRIMAND,2024-11-20,MET,", "REPRIMAND,2024-11-21,OVERRIDE_REQUIRED,2026-11-21",
        "WARNING,2023-11-20,MET,", "WARNING,2023-11-21,OVERRIDE_REQUIRED,2026-11-21",
        "REMOVAL,2021-11-20,MET,", "REMOVAL,2021-11-21,OVERRIDE_REQUIRED,2026-11-21",
        "DEMOTION,2021-11-21,OVERRIDE_REQUIRED,2026-11-21", "DISMISSAL,2010-01-01,BLOCKED,"
    })
    void aHigherPostWaitsAfterDiscipline(String form, String decided, Outcome outcome, @Nullable String from) {
        OnFile person = new OnFile()
                .disciplined(form, decided, day(decided).plusMonths(12).toString());
        Finding finding = person.finding("disciplineWaiting");
        assertThat(finding.outcome()).isEqualTo(outcome);
        if (from != null) {
            assertThat(change(finding).arguments()).first().isEqualTo(day(from));
        }
        Outcome equalPost = form.equals("DISMISSAL") ? Outcome.BLOCKED : Outcome.MET;
        assertThat(person.into(OnFile.OTHER_DIVISION_HEAD)
                        .finding("disciplineWaiting")
                        .outcome())
                .isEqualTo(equalPost);
    }

    @Test
    void theWorstOfSeveralMeasuresCountsAndARunningPeriodBlocksEveryPost() {
        OnFile person = new OnFile()
                .disciplined("REPRIMAND", "2020-01-01", "2020-12-31")
                .disciplined("WARNING", "2025-11-21", "2026-11-20");
        assertThat(person.finding("disciplineWaiting").outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(change(person.finding("disciplineWaiting")).arguments())
                .first()
                .isEqualTo(day("2026-11-21"));
        assertThat(person.into(OnFile.OTHER_DIVISION_HEAD).verdict().outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(person.into(OnFile.DEPUTY_DIRECTOR)
                        .on("2026-11-21")
                        .finding("disciplineWaiting")
                        .outcome())
                .isEqualTo(Outcome.OVERRIDE_REQUIRED);
        assertThat(new OnFile()
                        .disciplined("WARNING", "2026-01-01", null)
                        .finding("disciplineWaiting")
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(new OnFile()
                        .disciplined("WARNING", "2026-11-21", "2027-11-20")
                        .finding("disciplineWaiting")
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void monthsEndWithTheMonthThatLacksTheDay() {
        assertThat(Months.completed(day("2024-08-31"), day("2026-02-28"))).isEqualTo(18);
        assertThat(Months.completed(day("2024-08-31"), day("2026-02-27"))).isEqualTo(17);
        assertThat(Months.begun(day("2026-05-20"), day("2026-11-20"))).isEqualTo(6);
        assertThat(Months.begun(day("2026-05-19"), day("2026-11-20"))).isEqualTo(7);
        assertThat(List.of(Months.begun(day("2026-11-20"), day("2026-11-20")))).containsExactly(0);
    }

    private static Planning planning(Planning like, Post post, @Nullable String removed) {
        return new Planning(
                post, like.term(), like.approvedOn(), removed == null ? null : day(removed), like.decisionNumber());
    }
}
