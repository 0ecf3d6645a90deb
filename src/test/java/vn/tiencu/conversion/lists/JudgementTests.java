package vn.tiencu.conversion.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiencu.conversion.lists.Judgement.Outcome;
import vn.tiencu.conversion.lists.Stay.Effect;
import vn.tiencu.engine.ModelFiles;
import vn.tiencu.kernel.Period;

/** One position of finance, held since 1 March 2023: from 2 to 5 years, in this province 3. */
class JudgementTests {

    private static final Rules RULES = new Rules(ModelFiles.decisions());
    private static final LocalDate SINCE = LocalDate.of(2023, 3, 1);
    private static final Position FINANCE =
            new Position("TC-1", "FINANCE", 1, null, "Điều 5", "1", "Phân bổ ngân sách", 24, 60, Period.since(SINCE));
    private static final Window WINDOW = RULES.window(FINANCE, SINCE);

    private static Outcome on(String day, String retirement, Ground... grounds) {
        var facts = new Rules.Facts("FEMALE", LocalDate.parse(retirement), 5, false);
        return new Judgement(RULES, facts, List.of(grounds)).outcome(WINDOW, LocalDate.parse(day));
    }

    private static Ground ground(GroundKind kind, String from, @Nullable String to) {
        LocalDate last = to == null ? null : LocalDate.parse(to);
        Period period = new Period(LocalDate.parse(from), last);
        return new Ground(kind + from, "cb-1", kind, period, "Giấy tờ", "test", Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, NOT_YET",
        "2025-03-01, OPEN",
        "2026-02-28, OPEN",
        "2026-03-01, DUE",
        "2028-03-01, DUE",
        "2028-03-02, OVERDUE"
    })
    void theTermRunsFromTheDayOfThePaper(String day, Standing standing) {
        assertThat(on(day, "2050-01-31").standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"2027-09-01, DUE", "2027-08-31, NEVER", "2026-03-02, NEVER"})
    void whoHasLessThanEighteenMonthsLeftOnTheDayOfTheMoveIsNotMoved(String retirement, Standing standing) {
        assertThat(on("2026-03-01", retirement).standing()).isEqualTo(standing);
    }

    @Test
    void aMoveThatWasMissedIsJudgedOnTheDayOnWhichItWouldBeMadeNow() {
        assertThat(on("2026-03-01", "2028-01-31").standing()).isEqualTo(Standing.DUE);
        assertThat(on("2026-08-01", "2028-01-31").standing()).isEqualTo(Standing.NEVER);
    }

    @Test
    void aDeferralEndsTheDayAfterItsGround() {
        Ground seconded = ground(GroundKind.SECONDED, "2025-12-01", "2026-11-30");
        assertThat(on("2026-06-01", "2050-01-31", seconded).standing()).isEqualTo(Standing.DEFERRED);
        assertThat(on("2026-11-30", "2050-01-31", seconded).standing()).isEqualTo(Standing.DEFERRED);
        Outcome free = on("2026-12-01", "2050-01-31", seconded);
        assertThat(free.standing()).isEqualTo(Standing.DUE);
        assertThat(free.dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(free.stay()).isNull();
    }

    @Test
    void aGroundFollowedByAnotherDefersUntilTheLast() {
        Outcome outcome = on(
                "2026-04-01",
                "2050-01-31",
                ground(GroundKind.PREGNANCY, "2026-01-10", "2026-09-09"),
                ground(GroundKind.CHILD_UNDER_36, "2026-09-10", "2029-09-09"));
        assertThat(outcome.dueOn()).isEqualTo(LocalDate.of(2029, 9, 10));
        assertThat(outcome.stay())
                .isEqualTo(new Stay(
                        Effect.DEFER, GroundKind.CHILD_UNDER_36, "NĐ 59/2019, Điều 38.4", LocalDate.of(2029, 9, 9)));
    }

    @Test
    void nobodyKnowsWhenAMoveIsDueWhileAGroundIsOpen() {
        Outcome outcome = on("2026-04-01", "2050-01-31", ground(GroundKind.ILLNESS, "2026-01-05", null));
        assertThat(outcome.standing()).isEqualTo(Standing.DEFERRED);
        assertThat(outcome.dueOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, DEFERRED", "2026-12-30, DUE"})
    void onlyStudyOfTwelveFullMonthsDefers(String last, Standing standing) {
        Ground study = ground(GroundKind.STUDY, "2026-01-01", last);
        assertThat(on("2026-04-01", "2050-01-31", study).standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"1, true, SUPERIOR", "1, false, ", "2, true, "})
    void aSinglePositionOfAProfessionOfItsOwnIsPlannedBySuperiors(int listed, boolean own, @Nullable Effect effect) {
        var facts = new Rules.Facts("MALE", null, listed, own);
        var stay = new Judgement(RULES, facts, List.of())
                .outcome(WINDOW, LocalDate.of(2026, 4, 1))
                .stay();
        assertThat(stay == null ? null : stay.effect()).isEqualTo(effect);
    }
}
