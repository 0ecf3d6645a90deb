package vn.tiencu.rotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.rotation.rules.RecordOnFile.COMMUNE;
import static vn.tiencu.rotation.rules.RecordOnFile.DEPARTMENT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long somebody has headed a unit without a break, and when two terms are over (NĐ 170/2025, Điều 42.1b). */
class TwoTermsTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 20);
    private final RecordOnFile record = RecordOnFile.inOrder().holdsNothing();

    private String atLimit() {
        return record.twoTerms()
                .atLimit(record.holdings(), ON)
                .map(each -> each.since() + " " + each.due())
                .orElse("none");
    }

    @ParameterizedTest(name = "{0} to {1}, then {2}: {3}")
    @CsvSource({
        "2017-01-01, 2021-12-31, 2022-01-01, 2017-01-01 2027-01-01",
        "2017-01-01, 2021-12-30, 2022-01-01, none",
        "2017-11-20, 2021-12-31, 2022-01-01, 2017-11-20 2027-11-20",
        "2017-11-21, 2021-12-31, 2022-01-01, none",
        "2010-01-01, 2022-06-30, 2022-01-01, 2010-01-01 2020-01-01"
    })
    void twoHoldingsOfAPostAreOneServiceWhenNoDayLiesBetween(
            String first, String until, String second, String expected) {
        record.holds("HEAD", DEPARTMENT, "Giám đốc", first, until).holds("HEAD", DEPARTMENT, "Giám đốc", second, "");
        assertThat(atLimit()).isEqualTo(expected);
    }

    @Test
    void timeAsDeputyOrInAnotherUnitIsNoTermInThePost() {
        record.holds("DEPUTY", DEPARTMENT, "Phó Giám đốc", "2010-01-01", "2019-12-31")
                .holds("HEAD", COMMUNE, "Giám đốc", "2010-01-01", "2019-12-31")
                .holds("HEAD", DEPARTMENT, "Giám đốc", "2020-01-01", "");
        assertThat(atLimit()).isEqualTo("none");
    }

    @Test
    void actingInThePostIsNoTerm() {
        record.acts(DEPARTMENT, "Giám đốc", "2010-01-01", "2019-12-31")
                .holds("HEAD", DEPARTMENT, "Giám đốc", "2020-01-01", "");
        assertThat(atLimit()).isEqualTo("none");
    }

    @Test
    void aDeputyHasNoTwoTermLimitButTheElectedHeadHas() {
        record.holds("DEPUTY", DEPARTMENT, "Phó Giám đốc", "2010-01-01", "");
        assertThat(atLimit()).isEqualTo("none");
        record.holdsNothing().holds("ELECTED", COMMUNE, "Chủ tịch", "2016-07-01", "");
        assertThat(atLimit()).isEqualTo("2016-07-01 2026-07-01");
    }

    @Test
    void whoHasLeftThePostIsNotFound() {
        record.holds("HEAD", DEPARTMENT, "Giám đốc", "2010-01-01", "2026-11-19");
        assertThat(atLimit()).isEqualTo("none");
    }
}
