package vn.tiencu.rotation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiencu.rotation.rules.RecordOnFile.COMMUNE;
import static vn.tiencu.rotation.rules.RecordOnFile.DEPARTMENT;
import static vn.tiencu.rotation.rules.RecordOnFile.OTHER_COMMUNE;
import static vn.tiencu.rotation.rules.RecordOnFile.inOrder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiencu.standards.Finding;
import vn.tiencu.standards.Finding.Outcome;

/** Each condition of a rotation at its edge, on 20 November 2026 for a move on 1 March 2027 (NĐ 170/2025, Điều 42, 43, 48). */
class RotationConditionsTests {

    private static Finding finding(RecordOnFile record, String criterion) {
        return record.judged().findings().stream()
                .filter(each -> each.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoeverMeetsEverythingMayBeRotated() {
        var verdict = inOrder().judged();
        assertThat(verdict.outcome()).isEqualTo(Outcome.MET);
        assertThat(verdict.findings())
                .extracting(Finding::criterion)
                .containsExactly("group", "remaining", "duration", "health", "notLocal", "conduct", "standard");
        assertThat(verdict.findings()).allSatisfy(each -> {
            assertThat(each.citation()).contains("Điều");
            assertThat(each.wouldChange()).isNull();
        });
    }

    @ParameterizedTest(name = "{0}, retires on {1}: {2}")
    @CsvSource({
        "PLANNED,   2037-03-01, MET",
        "PLANNED,   2037-02-28, OVERRIDE_REQUIRED",
        "TWO_TERMS, 2032-03-01, MET",
        "TWO_TERMS, 2032-02-29, OVERRIDE_REQUIRED",
        "NOT_LOCAL, 2032-03-01, MET",
        "NOT_LOCAL, 2032-02-29, OVERRIDE_REQUIRED",
        "NOT_LOCAL, 2026-12-31, OVERRIDE_REQUIRED",
        "PLANNED,   ,           UNKNOWN"
    })
    void tenYearsMustBeLeftOrInTheTwoCasesATermOfAppointment(
            Group group, @Nullable LocalDate retires, Outcome outcome) {
        RecordOnFile record = inOrder();
        record.group = group;
        record.retires = retires;
        assertThat(finding(record, "remaining").outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} months: {1}")
    @CsvSource({"36, MET", "60, MET", "35, OVERRIDE_REQUIRED", "1, OVERRIDE_REQUIRED"})
    void lessThanThreeYearsIsTheSpecialCaseOfTheCompetentBody(int months, Outcome outcome) {
        RecordOnFile record = inOrder();
        record.months = months;
        assertThat(finding(record, "duration").outcome()).isEqualTo(outcome);
        assertThat(record.judged().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "certificate of {0}, {1}: {2}")
    @CsvSource({
        "2026-05-20, FIT,   MET",
        "2026-05-19, FIT,   BLOCKED",
        "2026-11-20, FIT,   MET",
        "2026-11-21, FIT,   UNKNOWN",
        "2026-11-01, UNFIT, BLOCKED",
        "'',         FIT,   UNKNOWN"
    })
    void theHealthCertificateIsNotOlderThanSixMonths(String on, String result, Outcome outcome) {
        assertThat(finding(inOrder().certified(on, result), "health").outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "planned for {0}: {1}")
    @CsvSource({"2021-2026, MET", "2020-2025, BLOCKED", "'', BLOCKED"})
    void aPlannedLeaderHasAPlanningInForce(String term, Outcome outcome) {
        assertThat(finding(inOrder().planned(term), "group").outcome()).isEqualTo(outcome);
    }

    @Test
    void onlyLeadersAreRotated() {
        RecordOnFile record = inOrder().holdsNothing().holds("STAFF", DEPARTMENT, "Chuyên viên", "2015-01-01", "");
        assertThat(finding(record, "group").outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(finding(record, "group").found().key()).isEqualTo("rotation.rules.found.noLeader");
    }

    @ParameterizedTest(name = "head since {0}: {1}")
    @CsvSource({"2017-03-01, MET", "2018-03-01, MET", "2018-03-02, BLOCKED"})
    void aHeadOfTheTwoTermGroupIsAtTheLimitOrAYearBefore(String since, Outcome outcome) {
        RecordOnFile record = inOrder().holdsNothing().holds("HEAD", DEPARTMENT, "Giám đốc", since, "");
        record.group = Group.TWO_TERMS;
        assertThat(finding(record, "group").outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "head of a commune, from {0}: {1}")
    @CsvSource({
        "'Xã An Phú, tỉnh Quảng Ngãi', MET",
        "'Xã Ba Tơ, tỉnh Quảng Ngãi', BLOCKED",
        "'xã an phú', MET",
        ", BLOCKED"
    })
    void theGroupOfLocalPeopleHoldsAPostThatIsNotForThem(@Nullable String hometown, Outcome outcome) {
        RecordOnFile record = inOrder().holdsNothing().holds("HEAD", COMMUNE, "Bí thư", "2025-07-01", "");
        record.group = Group.NOT_LOCAL;
        record.hometown = hometown;
        assertThat(finding(record, "group").outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "HEAD,    xa,      BLOCKED",
        "ELECTED, xa,      BLOCKED",
        "HEAD,    xa-khac, MET",
        "DEPUTY,  xa,      MET",
        "HEAD,    so,      MET"
    })
    void nobodyGoesHomeIntoAPostThatIsNotForLocalPeople(String function, String unit, Outcome outcome) {
        RecordOnFile record = inOrder();
        record.to = unit.equals("xa") ? COMMUNE : unit.equals("so") ? DEPARTMENT : OTHER_COMMUNE;
        record.toFunction = function;
        assertThat(finding(record, "notLocal").outcome()).isEqualTo(outcome);
    }

    @Test
    void aHometownThatIsNotOnFileBlocksThePostThatIsNotForLocalPeople() {
        RecordOnFile record = inOrder();
        record.hometown = null;
        assertThat(finding(record, "notLocal").outcome())
                .as("a department asks nothing")
                .isEqualTo(Outcome.MET);
        record.to = COMMUNE;
        record.toFunction = "HEAD";
        assertThat(finding(record, "notLocal").outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(record.judged().outcome()).isEqualTo(Outcome.BLOCKED);
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource({
        "DISCIPLINE_PROCEEDING, 2026-10-01, '',         BLOCKED",
        "INVESTIGATION,         2026-10-01, '',         BLOCKED",
        "PROSECUTION,           2026-10-01, '',         BLOCKED",
        "DENUNCIATION,          2026-10-01, '',         MET",
        "INVESTIGATION,         2026-10-01, 2026-11-20, MET",
        "INVESTIGATION,         2026-10-01, 2026-11-21, BLOCKED",
        "INVESTIGATION,         2026-11-21, '',         MET"
    })
    void whoIsUnderProceedingsIsNotRotated(String kind, String from, String to, Outcome outcome) {
        assertThat(finding(inOrder().opened(kind, from, to), "conduct").outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} of {1} until {2}, corruption {3}: {4}")
    @CsvSource({
        "REPRIMAND, 2026-01-10, 2027-01-09, false, BLOCKED",
        "REPRIMAND, 2025-11-20, 2026-11-19, false, MET",
        "WARNING,   2025-11-20, 2026-11-20, false, BLOCKED",
        "WARNING,   2020-01-10, '',         false, BLOCKED",
        "REMOVAL,   2015-01-10, 2017-01-09, true,  BLOCKED",
        "REMOVAL,   2015-01-10, 2017-01-09, false, MET"
    })
    void disciplineInForceAndRemovalForCorruptionBarARotation(
            String form, String on, String until, boolean corruption, Outcome outcome) {
        assertThat(finding(inOrder().disciplined(form, on, until, corruption), "conduct")
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "UNIVERSITY, INTERMEDIATE, MET",
        "MASTER,     ADVANCED,     MET",
        "COLLEGE,    ADVANCED,     BLOCKED",
        "UNIVERSITY, ELEMENTARY,   BLOCKED",
        "COLLEGE,    ,             BLOCKED",
        "UNIVERSITY, ,             UNKNOWN",
        ",           ADVANCED,     UNKNOWN"
    })
    void thePostsOwnStandardHoldsInARotationToo(@Nullable String education, @Nullable String theory, Outcome outcome) {
        RecordOnFile record = inOrder();
        record.education = education;
        record.theory = theory;
        assertThat(finding(record, "standard").outcome()).isEqualTo(outcome);
    }

    @Test
    void theWorstFindingCountsAndEachSaysWhatWouldChangeIt() {
        RecordOnFile record = inOrder().certified("", "FIT");
        record.months = 24;
        var verdict = record.judged();
        assertThat(verdict.outcome()).isEqualTo(Outcome.BLOCKED);
        assertThat(Conditions.unmet(verdict)).extracting(Finding::criterion).containsExactly("duration", "health");
        assertThat(Conditions.unmet(verdict))
                .allSatisfy(each -> assertThat(each.wouldChange()).isNotNull());
    }
}
