package vn.tiencu.training.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiencu.Generated;

/** The forecast held against the years before: it must know more than the share of late plans does. */
class BackTestTests {

    private static final Path PAGE = Path.of("src/docs/training-forecast.md");
    private static final BackTest TEST = new BackTest(DurationSeed.rows());
    private static final List<BackTest.Case> CASES = TEST.cases();
    private static final Scores SCORES = new Scores(CASES);

    @Test
    void itBeatsTheShareOfPastPlansThatWereInTime() {
        assertThat(CASES).hasSize(44);
        assertThat(SCORES.brier(BackTest.Case::chance)).isCloseTo(0.154, within(0.0005));
        assertThat(SCORES.brier(BackTest.Case::baseRate)).isCloseTo(0.302, within(0.0005));
    }

    @Test
    void itBeatsTheBeliefThatEverybodyKeepsToTheTerms() {
        assertThat(SCORES.brier(BackTest.Case::byTerms)).isCloseTo(0.341, within(0.0005));
        assertThat(SCORES.brier(BackTest.Case::chance)).isLessThan(SCORES.brier(BackTest.Case::byTerms));
    }

    @Test
    void whatItSaidMoreOftenCameTrueMoreOften() {
        Scores.Bin low = SCORES.bin(0, 0.4);
        Scores.Bin middle = SCORES.bin(0.4, 0.6);
        Scores.Bin high = SCORES.bin(0.6, 1);
        assertThat(low.happened()).isLessThan(middle.happened());
        assertThat(middle.happened()).isLessThan(high.happened());
    }

    @Test
    void theYearThatIsForetoldIsNotAmongWhatIsKnown() {
        History history = new History(DurationSeed.rows()).without(2025);
        assertThat(history.years()).isEqualTo(7);
        assertThat(history.own(PathStep.GIVE_STANDING_OPINION, "ban-thuong-vu"))
                .hasSameSizeAs(DurationSeed.rows().stream()
                        .filter(each -> each.step() == PathStep.GIVE_STANDING_OPINION && each.planYear() != 2025)
                        .toList());
    }

    @Test
    void thePageForReadersIsOfToday() {
        Generated.compare("update.trainingForecast", PAGE, new BackTestPage(TEST, CASES, SCORES).text());
    }
}
