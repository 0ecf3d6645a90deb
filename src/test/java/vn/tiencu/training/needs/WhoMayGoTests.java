package vn.tiencu.training.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiencu.engine.ModelFiles;
import vn.tiencu.kernel.Period;
import vn.tiencu.people.Person;
import vn.tiencu.people.PersonRecord;
import vn.tiencu.people.PersonRecord.Discipline;
import vn.tiencu.people.PersonRecord.Holding;
import vn.tiencu.people.PersonRecord.ProvenFact;
import vn.tiencu.people.PersonRecord.Rating;
import vn.tiencu.people.PersonRecord.Training;
import vn.tiencu.people.Post;
import vn.tiencu.people.Unit;
import vn.tiencu.training.lines.PlanLine.Funding;
import vn.tiencu.training.needs.Check.Outcome;

/** Remaining service, postgraduate study and courses abroad, each at its edge (NĐ 171/2025, Điều 5, 28; Luật 80/2025, Điều 38.2). */
class WhoMayGoTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Eligibility RULES = new Eligibility(new RuleTables(ModelFiles.decisions()));
    private final List<Rating> ratings = new ArrayList<>();
    private final List<Discipline> disciplines = new ArrayList<>();
    private final List<Training> trainings = new ArrayList<>();
    private @Nullable LocalDate born = LocalDate.of(1985, 1, 1);
    private @Nullable LocalDate started = LocalDate.of(2010, 1, 1);
    private @Nullable LocalDate retires = LocalDate.of(2045, 1, 31);

    WhoMayGoTests() {
        for (int year = 2025; year >= 2023; year--) {
            ratings.add(new Rating(year, "GOOD", LocalDate.of(year, 12, 20)));
        }
    }

    private List<Check> unmet(String subject, int weeks, int quarter) {
        var person = new Person(
                "p",
                "Lê",
                null,
                "An",
                born,
                "FEMALE",
                "Kinh",
                null,
                "UNIVERSITY",
                null,
                "ADVANCED",
                null,
                started,
                retires,
                null);
        var post = new Post(
                "post",
                "unit",
                "Sở",
                "Trưởng phòng",
                "HEAD",
                40,
                "DEPARTMENT",
                false,
                1,
                Period.since(LocalDate.of(2000, 1, 1)));
        var held = new Holding(post, Period.since(LocalDate.of(2020, 1, 1)), null, null, false);
        var unit = new Unit(
                "unit", "Sở", "DEPARTMENT", null, Period.since(LocalDate.of(2000, 1, 1)), "NONE", false, null, null);
        var fit = new ProvenFact("HEALTH_CERTIFICATE", LocalDate.of(2026, 10, 1), "FIT", null);
        var record = new PersonRecord(
                person, List.of(held), List.of(), ratings, disciplines, List.of(), List.of(fit), trainings);
        var programme = new Programme(
                "X", "X", "X", subject, "IN_PERSON", weeks, 40, "b", 1, 30, 1, 1, Funding.STATE_BUDGET, "");
        return RULES.judge(2027)
                .unmet(new Trainee(record, held, unit, Map.of("unit", unit), TODAY), programme, quarter);
    }

    private String said(String subject, int weeks, String criterion) {
        return unmet(subject, weeks, 1).stream()
                .filter(each -> each.criterion().equals(criterion))
                .map(each -> each.outcome().name())
                .findFirst()
                .orElse("MET");
    }

    @Test
    void whoMeetsEverythingIsHeldBackByNothing() {
        for (String subject : List.of("POSTGRADUATE", "ABROAD", "STATE_MANAGEMENT", "POLITICAL_THEORY", "DIGITAL")) {
            assertThat(unmet(subject, 4, 1)).as(subject).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        // abroad: eighteen months below a month, twenty-four from a month on (Điều 28.1, 28.2)
        "ABROAD, 4, 2028-06-30, BLOCKS",
        "ABROAD, 4, 2028-07-01, MET",
        "ABROAD, 5, 2028-12-31, BLOCKS",
        "ABROAD, 5, 2029-01-01, MET",
        // at home: local rows
        "STATE_MANAGEMENT, 4, 2027-06-30, BLOCKS",
        "STATE_MANAGEMENT, 4, 2027-07-01, WARNS",
        "STATE_MANAGEMENT, 4, 2028-01-01, MET",
        "POLITICAL_THEORY, 26, 2028-12-31, BLOCKS",
        "POLITICAL_THEORY, 26, 2029-01-01, MET",
    })
    void serviceLeftIsCountedFromTheBeginOfTheCourse(String subject, int weeks, LocalDate retirement, String outcome) {
        retires = retirement;
        assertThat(said(subject, weeks, "remainingService")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2034-05-02, BLOCKS", "2034-05-03, MET"})
    void afterStudyThreeTimesItsLengthIsServed(LocalDate retirement, String outcome) {
        retires = retirement;
        assertThat(said("POSTGRADUATE", 96, "commitment")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-01, MET", "2024-01-02, BLOCKS"})
    void threeYearsOfServiceComeBeforeStudy(LocalDate begin, String outcome) {
        started = begin;
        assertThat(said("POSTGRADUATE", 96, "service")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"1982-01-01, MET", "1981-12-31, BLOCKS"})
    void nobodyIsFirstSentToStudyAfterFortyFive(LocalDate birth, String outcome) {
        born = birth;
        assertThat(said("POSTGRADUATE", 96, "age")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2025, BLOCKS, BLOCKS", "2024, BLOCKS, MET", "2023, MET, MET"})
    void yearsBeforeAreRatedAtLeastGood(int weakYear, String study, String abroad) {
        ratings.replaceAll(
                each -> each.year() == weakYear ? new Rating(weakYear, "COMPLETED", each.decidedOn()) : each);
        assertThat(said("POSTGRADUATE", 96, "goodYears")).isEqualTo(study);
        assertThat(said("ABROAD", 2, "goodYears")).isEqualTo(abroad);
    }

    @Test
    void aDisciplineBarsUntilItEndsAndTheDayIsNamed() {
        disciplines.add(new Discipline("REPRIMAND", LocalDate.of(2026, 6, 8), LocalDate.of(2027, 6, 7), null, false));
        assertThat(unmet("DIGITAL", 1, 2)).singleElement().satisfies(each -> {
            assertThat(each.outcome()).isEqualTo(Outcome.BLOCKS);
            assertThat(each.citation()).isEqualTo("Luật 80/2025/QH15, Điều 38.2");
            assertThat(Objects.requireNonNull(each.wouldChange()).arguments()).contains(LocalDate.of(2027, 6, 8));
        });
        assertThat(unmet("DIGITAL", 1, 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"STATE_MANAGEMENT, BLOCKS", "DEFENCE_SECURITY, WARNS", "DIGITAL, MET"})
    void whatWasTakenLongAgoIsTakenAgainOnlyWhereItServes(String subject, String outcome) {
        trainings.add(new Training("X", LocalDate.of(2020, 5, 1), null));
        assertThat(said(subject, 1, "priorCourse")).isEqualTo(outcome);
    }

    @Test
    void whatIsNotOnFileNeverPasses() {
        retires = null;
        born = null;
        started = null;
        assertThat(unmet("POSTGRADUATE", 96, 1))
                .extracting(Check::criterion)
                .contains("remainingService", "commitment", "service", "age");
    }
}
