package vn.tiencu.training.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tiencu.calendar.DeliveredCalendar;

/** What open tasks do to a path, and what would still save it. */
class TracksTests {

    private static final LocalDate CEILING = LocalDate.of(2027, 1, 31);
    private final Tracks tracks = new Tracks(new DeliveredCalendar(), RuleFiles.terms(), RuleFiles::verdict);

    @Test
    void anOpenStepIsExpectedAtTheEndOfItsOwnTerm() {
        Track track = of(PathStep.SIGN_PLAN, "2027-01-18", stand(PathStep.SIGN_PLAN, "ubnd-tinh", "2027-01-20"));
        assertThat(track.steps().get(0).expected()).isEqualTo("2027-01-20");
        assertThat(track.expected()).isEqualTo("2027-01-21");
        assertThat(track.slack()).isEqualTo(6);
    }

    @Test
    void anOverdueStepIsExpectedTodayAtTheEarliestAndEatsTheMarginDayByDay() {
        Stand overdue = stand(PathStep.SIGN_PLAN, "ubnd-tinh", "2027-01-20");
        assertThat(of(PathStep.SIGN_PLAN, "2027-01-27", overdue).verdict()).isEqualTo(Verdict.TIGHT);
        assertThat(of(PathStep.SIGN_PLAN, "2027-01-28", overdue).slack()).isZero();
        Track late = of(PathStep.SIGN_PLAN, "2027-01-29", overdue);
        assertThat(late.verdict()).isEqualTo(Verdict.NO_LONGER_FITS);
        assertThat(late.holders()).extracting(Stand::body).containsExactly("ubnd-tinh");
    }

    @Test
    void ofBodiesSideBySideTheLastDueDayCounts() {
        Track track = of(
                PathStep.PROPOSE_NEEDS,
                "2026-11-02",
                stand(PathStep.PROPOSE_NEEDS, "to-chuc-so-y-te", "2026-11-13"),
                stand(PathStep.PROPOSE_NEEDS, "to-chuc-xa-21028", "2026-11-24"));
        assertThat(track.steps().get(0).expected()).isEqualTo("2026-11-24");
        assertThat(track.steps().get(0).open()).hasSize(2);
    }

    @Test
    void whatNoLongerFitsSaysHowManyDaysAreMissingAndWhereTheyCanBeFound() {
        Track track = of(PathStep.APPRAISE_PLAN, "2027-01-11");
        Track.Remedy remedy = Objects.requireNonNull(track.remedy());
        assertThat(remedy.days())
                .isEqualTo(-Objects.requireNonNull(track.slack()))
                .isEqualTo(3);
        assertThat(remedy.stillMissing()).isZero();
        assertThat(remedy.savings())
                .extracting(Track.Saving::step)
                .startsWith(PathStep.APPRAISE_PLAN, PathStep.GIVE_STANDING_OPINION)
                .doesNotContain(PathStep.ISSUE_NUMBER);
        assertThat(remedy.savings().get(0).days()).isEqualTo(6);
    }

    @Test
    void whenEvenADayForEachStepIsTooMuchItSaysSo() {
        Track track = of(PathStep.APPRAISE_PLAN, "2027-01-27");
        assertThat(Objects.requireNonNull(track.remedy()).stillMissing()).isEqualTo(3);
    }

    @Test
    void aStepInHandCanGiveBackWhatIsLeftOfItsTerm() {
        Track track =
                of(PathStep.APPRAISE_PLAN, "2027-01-18", stand(PathStep.APPRAISE_PLAN, "ban-to-chuc", "2027-01-20"));
        assertThat(Objects.requireNonNull(track.remedy()).savings())
                .contains(new Track.Saving(PathStep.APPRAISE_PLAN, 2));
    }

    @Test
    void whatIsDoneIsInTimeBeforeTheCeilingOnly() {
        assertThat(tracks.done(Track.Kind.ISSUE, CEILING, LocalDate.of(2027, 1, 29))
                        .verdict())
                .isEqualTo(Verdict.DONE_IN_TIME);
        assertThat(tracks.done(Track.Kind.ISSUE, CEILING, CEILING).verdict()).isEqualTo(Verdict.DONE_LATE);
    }

    private Track of(PathStep at, String asOf, Stand... open) {
        return tracks.open(Track.Kind.ISSUE, CEILING, at.wayOn(), List.of(open), LocalDate.parse(asOf), each -> 0);
    }

    private static Stand stand(PathStep step, String body, String due) {
        return new Stand(step, body, "t1", LocalDate.parse("2026-11-02"), LocalDate.parse(due));
    }
}
