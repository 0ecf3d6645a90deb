package vn.tiencu.training.compensation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiencu.engine.ModelFiles;
import vn.tiencu.training.classes.Departure.Cause;
import vn.tiencu.training.compensation.Facts.Training;
import vn.tiencu.training.compensation.Facts.Waiver;
import vn.tiencu.training.compensation.Reckoning.Finding;
import vn.tiencu.training.lines.PlanLine.Funding;

/** How much is paid back for training (NĐ 171/2025, Điều 6–8, 41.6): the decree's example and what surrounds it. */
class ReckonerTests {

    private static final LocalDate BEGAN = LocalDate.of(2020, 9, 1);
    private static final LocalDate GRADUATED = LocalDate.of(2022, 8, 31);
    private final Reckoner reckoner = new Reckoner(new CompensationRules(ModelFiles.decisions()));

    /** A two-year master's course from September 2020 to August 2022, paid for by the State. */
    private static Facts facts(
            Cause cause,
            long cost,
            @Nullable LocalDate servedUntil,
            LocalDate serviceFrom,
            int probation,
            boolean priority) {
        return new Facts(
                Training.POSTGRADUATE,
                Funding.STATE_BUDGET,
                cause,
                cost,
                BEGAN,
                GRADUATED,
                72,
                servedUntil,
                serviceFrom,
                probation,
                priority,
                Waiver.NONE,
                "");
    }

    @Test
    void theDecreesExampleIsFortyMillion() {
        Reckoning reckoned = reckoner.reckon(
                facts(Cause.LEFT_AFTER, 60_000_000, LocalDate.of(2024, 8, 31), LocalDate.of(2022, 8, 1), 0, false));

        assertThat(reckoned.t1()).isEqualTo(72);
        assertThat(reckoned.t2()).isEqualTo(24);
        assertThat(reckoned.amount()).isEqualTo(40_000_000);
        assertThat(reckoned.finding()).isEqualTo(Finding.OWED);
        assertThat(reckoned.citation()).contains("Điều 6.4, 7.2b", "Điều 8.2");
    }

    @ParameterizedTest(name = "{0}, {1} đồng, served until {2}, in service since {3}: {8} đồng")
    @CsvSource({
        "LEFT_AFTER,      60000000, 2024-08-31, 2010-09-01, 12, false, 24, 11, 35600000",
        "LEFT_AFTER,      60000000, 2024-08-31, 2010-09-01, 12, true,  24, 11, 33400000",
        "LEFT_AFTER,      60000000, 2024-08-31, 2010-09-01,  0, false, 24, 12, 35200000",
        "LEFT_AFTER,      60000000, 2024-08-31, 2010-09-02, 12, false, 24, 10, 36000000",
        "DISMISSED_AFTER, 60000000, 2024-08-31, 2022-08-01,  0, false, 24,  0, 40000000",
        "LEFT_AFTER,      60000000, 2024-09-14, 2022-08-01,  0, false, 24,  0, 40000000",
        "LEFT_AFTER,      60000000, 2024-09-15, 2022-08-01,  0, false, 25,  0, 39166667",
        "LEFT_AFTER,      60000000, 2022-08-31, 2022-08-01,  0, false,  0,  0, 60000000",
        "LEFT_AFTER,      60000000, 2028-07-31, 2022-08-01,  0, false, 71,  0,   833333",
        "DROPPED_OUT,     60000000,           , 2017-08-01,  0, false,  0,  5, 57000000",
        "LEFT_DURING,     60000000,           , 2017-08-01, 12, false,  0,  4, 57600000",
        "DISMISSED_DURING,60000000,           , 2017-08-01,  0, true,   0,  5, 55500000",
        "NO_DIPLOMA,      60000000,           , 2019-09-01,  0, true,   0,  3, 57300000",
        "NO_DIPLOMA,      10000001,           , 2021-09-01,  0, false,  0,  1,  9900001",
        "NO_DIPLOMA,      10000001,           , 2021-09-01,  0, true,   0,  1,  9850001"
    })
    void aShareGoesOffForEachYearOfServiceBeforeTheTrainingEnded(
            Cause cause,
            long cost,
            @Nullable LocalDate servedUntil,
            LocalDate serviceFrom,
            int probation,
            boolean priority,
            int t2,
            int years,
            long amount) {
        Reckoning reckoned = reckoner.reckon(facts(cause, cost, servedUntil, serviceFrom, probation, priority));

        assertThat(reckoned.t2()).isEqualTo(t2);
        assertThat(reckoned.serviceYears()).isEqualTo(years);
        assertThat(reckoned.amount()).isEqualTo(amount);
    }

    /** The formula worked out with fractions of whole numbers, for every month served and odd amounts. */
    @ParameterizedTest
    @CsvSource({"60000000, 2010-09-01", "59999999, 2013-01-15", "123456789, 1999-02-28", "7, 2005-05-05"})
    void noDongIsLostOnTheWay(long cost, LocalDate serviceFrom) {
        for (int served = 0; served < 72; served++) {
            LocalDate until = GRADUATED.plusDays(1).plusMonths(served).minusDays(1);
            Reckoning reckoned = reckoner.reckon(facts(Cause.LEFT_AFTER, cost, until, serviceFrom, 0, true));
            BigInteger above = BigInteger.valueOf(cost)
                    .multiply(BigInteger.valueOf(72L - served))
                    .multiply(BigInteger.valueOf(1000L - 15L * reckoned.serviceYears()));
            BigInteger below = BigInteger.valueOf(72L * 1000L);
            BigInteger rounded = above.shiftLeft(1).add(below).divide(below.shiftLeft(1));

            assertThat(BigInteger.valueOf(reckoned.amount()))
                    .as("%s months served", served)
                    .isEqualTo(rounded);
        }
    }

    @Test
    void whoServedTheCommittedTimeOwesNothing() {
        var served = facts(Cause.LEFT_AFTER, 60_000_000, LocalDate.of(2028, 8, 31), BEGAN, 0, false);

        assertThat(reckoner.reckon(served).finding()).isEqualTo(Finding.SERVED);
        assertThat(reckoner.reckon(served).amount()).isZero();
    }

    @Test
    void aCommitmentBelowThreeTimesTheTrainingIsRaisedToIt() {
        Facts lower = new Facts(
                Training.POSTGRADUATE,
                Funding.UNIT_BUDGET,
                Cause.LEFT_AFTER,
                60_000_000,
                BEGAN,
                GRADUATED,
                36,
                LocalDate.of(2024, 8, 31),
                GRADUATED,
                0,
                false,
                Waiver.NONE,
                "");

        assertThat(reckoner.leastCommitment(lower)).isEqualTo(72);
        assertThat(reckoner.reckon(lower).t1()).isEqualTo(72);
    }

    @Test
    void sixtySevenYearsOfServiceWouldLeaveNothing() {
        var old = facts(Cause.NO_DIPLOMA, 60_000_000, null, LocalDate.of(1955, 9, 1), 0, true);

        assertThat(reckoner.reckon(old).finding()).isEqualTo(Finding.NOTHING_LEFT);
        assertThat(reckoner.reckon(old).owed()).isFalse();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "NO_DIPLOMA,  SERIOUS_ILLNESS, WAIVED,      Điều 8.1a",
        "NO_DIPLOMA,  DISASTER,        WAIVED,      Điều 8.1a",
        "NO_DIPLOMA,  EPIDEMIC,        WAIVED,      Điều 8.1a",
        "DROPPED_OUT, SERIOUS_ILLNESS, OWED,        Điều 6.1",
        "LEFT_AFTER,  TRANSFERRED,     WAIVED,      Điều 8.1b",
        "DROPPED_OUT, RESTRUCTURED,    WAIVED,      Điều 41.6",
        "LEFT_AFTER,  RESTRUCTURED,    WAIVED,      Điều 41.6"
    })
    void whoIsFreedPaysNothingAndTheArticleSaysWhy(Cause cause, Waiver waiver, Finding finding, String citation) {
        Facts asked = new Facts(
                Training.POSTGRADUATE,
                Funding.STATE_BUDGET,
                cause,
                60_000_000,
                BEGAN,
                GRADUATED,
                72,
                LocalDate.of(2024, 8, 31),
                BEGAN,
                0,
                false,
                waiver,
                "số 12/QĐ");
        Reckoning reckoned = reckoner.reckon(asked);

        assertThat(reckoned.finding()).isEqualTo(finding);
        assertThat(reckoned.citation()).contains(citation);
        assertThat(reckoned.amount() > 0).isEqualTo(finding == Finding.OWED);
    }

    @ParameterizedTest
    @CsvSource({"REFRESHER, STATE_BUDGET", "POSTGRADUATE, OWN", "POSTGRADUATE, SPONSOR"})
    void theDecreeAsksNothingForOtherTrainingAndOtherMoney(Training training, Funding funding) {
        Facts other = new Facts(
                training,
                funding,
                Cause.DROPPED_OUT,
                60_000_000,
                BEGAN,
                GRADUATED,
                0,
                null,
                BEGAN,
                0,
                false,
                Waiver.NONE,
                "");

        assertThat(reckoner.reckon(other).finding()).isEqualTo(Finding.NOT_COVERED);
        assertThat(reckoner.reckon(other).citation()).contains("Điều 6");
    }
}
