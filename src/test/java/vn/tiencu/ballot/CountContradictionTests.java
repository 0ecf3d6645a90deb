package vn.tiencu.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiencu.ballot.BallotOutcome.Outcome;
import vn.tiencu.engine.ModelFiles;

/** A count whose numbers cannot all be true is rejected with the first reason, whatever the votes would say. */
class CountContradictionTests {

    private final BallotOutcomes outcomes = new BallotOutcomes(ModelFiles.decisions());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            31 ; 25 ; 25 ; 25 ; 24 ; 1  ; A=16 B=8  ;
            31 ; 25 ; 20 ; 20 ; 20 ;    ; A=16      ;
            31 ; 25 ; 25 ; 25 ; 24 ;    ; A=16 B=8  ;
            31 ; 32 ; 25 ; 25 ; 24 ; 1  ; A=16      ; presentOverConvened
            31 ; 25 ; 26 ; 25 ; 24 ; 1  ; A=16      ; issuedOverPresent
            31 ; 25 ; 25 ; 26 ; 24 ; 2  ; A=16      ; collectedOverIssued
            31 ; 25 ; 25 ; 25 ; 26 ;    ; A=16      ; validOverCollected
            31 ; 25 ; 25 ; 25 ; 24 ; 2  ; A=16      ; parts
            31 ; 25 ; 25 ; 25 ; 24 ; 0  ; A=16      ; parts
            31 ; 25 ; 25 ; 25 ; 24 ; 1  ; A=16 B=9  ; votesOverValid
            31 ; 25 ; 25 ; 25 ; 24 ; 1  ; A=25      ; personOverValid
            31 ; 25 ; 25 ; 25 ; 24 ; 1  ; A=-1 B=9  ; negative
            31 ; 25 ; 25 ; 25 ; 24 ; -1 ; A=16      ; negative
            -1 ; 25 ; 25 ; 25 ; 24 ; 1  ; A=16      ; negative
            0  ; 0  ; 0  ; 0  ; 0  ; 0  ; A=0       ; noneConvened
            31 ; 25 ; 25 ; 25 ; 24 ; 1  ;           ; noCandidates
            31 ; 25 ; 25 ; 25 ; 24 ; 1  ; A=2147483647 B=2147483647 ; personOverValid
            """)
    void contradictionsAreNamed(
            int convened,
            int present,
            int issued,
            int collected,
            int valid,
            @Nullable Integer invalid,
            @Nullable String votes,
            @Nullable String reason) {
        var count = new Count(
                BallotRule.APPOINTMENT_STEP_2,
                convened,
                present,
                issued,
                collected,
                valid,
                invalid,
                null,
                votes(votes));
        BallotOutcome outcome = outcomes.decide(count);
        if (reason == null) {
            assertThat(outcome.outcome()).isEqualTo(Outcome.PASSED);
            return;
        }
        assertThat(outcome.outcome()).isEqualTo(Outcome.COUNT_REJECTED);
        assertThat(outcome.selected()).isEmpty();
        assertThat(outcome.citation()).isEqualTo("NĐ 170/2025, Điều 33.2");
        assertThat(outcome.explanation().key()).isEqualTo("ballot.count." + reason);
    }

    @ParameterizedTest
    @CsvSource({",membersMissing", "6,convenedOverMembers", "7,", "9,"})
    void aNewcomerIsCountedOfAllMembers(@Nullable Integer members, @Nullable String reason) {
        var count = new Count(BallotRule.APPOINTMENT_STEP_3_NEWCOMER, 7, 7, 7, 7, 7, 0, members, Map.of("A", 6));
        BallotOutcome outcome = outcomes.decide(count);
        assertThat(outcome.outcome()).isEqualTo(reason == null ? Outcome.PASSED : Outcome.COUNT_REJECTED);
        if (reason != null) {
            assertThat(outcome.explanation().key()).isEqualTo("ballot.count." + reason);
        }
    }

    private static Map<String, Integer> votes(@Nullable String written) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        if (written != null) {
            for (String each : written.trim().split(" ", -1)) {
                votes.put(each.substring(0, 1), Integer.valueOf(each.substring(2)));
            }
        }
        return votes;
    }
}
