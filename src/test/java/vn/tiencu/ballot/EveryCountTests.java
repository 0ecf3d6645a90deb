package vn.tiencu.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiencu.ballot.BallotOutcome.Outcome;

/**
 * Every count up to 15 people convened, with one to three people on the list, against a calculation written from the words of
 * the decree with the smallest sufficient numbers worked out by hand, not from the product's code or tables.
 */
class EveryCountTests {

    private static final int MOST = 15;
    /** At least two thirds of 0, 1, 2 … people. */
    private static final int[] TWO_THIRDS = {0, 1, 2, 2, 3, 4, 4, 5, 6, 6, 7, 8, 8, 9, 10, 10};
    /** More than half of 0, 1, 2 … people. */
    private static final int[] MAJORITY = {1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8};
    /** At least 30 % of 0, 1, 2 … people. */
    private static final int[] THIRTY_PERCENT = {0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 5, 5};
    /** Exactly half of 0, 1, 2 … people, or a number that cannot be reached. */
    private static final int[] HALF = {99, 99, 1, 99, 2, 99, 3, 99, 4, 99, 5, 99, 6, 99, 7, 99};

    private final BallotOutcomes outcomes = new BallotOutcomes(new RememberedDecisions());

    private record Expected(Outcome outcome, List<String> selected) {}

    @ParameterizedTest
    @EnumSource(BallotRule.class)
    void everyCountEndsAsTheDecreeSays(BallotRule rule) {
        int[] tried = {0};
        eachMeeting((convened, present) -> {
            for (int valid = 0; valid <= present; valid++) {
                int ballots = valid;
                eachSplit(valid, votes -> {
                    for (int members = convened; members <= mostMembers(rule, convened); members++) {
                        check(rule, convened, present, ballots, members, votes);
                        tried[0]++;
                    }
                });
            }
        });
        assertThat(tried[0]).isGreaterThan(60_000);
    }

    @Test
    void theNumbersWorkedOutByHandAreThoseOfTheFractions() {
        for (int people = 1; people <= MOST; people++) {
            assertThat(TWO_THIRDS[people]).isEqualTo((int) Math.ceil(people * 2 / 3.0 - 1e-9));
            assertThat(THIRTY_PERCENT[people]).isEqualTo((int) Math.ceil(people * 0.3 - 1e-9));
            assertThat(MAJORITY[people]).isEqualTo(people / 2 + 1);
        }
    }

    private void check(BallotRule rule, int convened, int present, int valid, int members, int[] votes) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int each = 0; each < votes.length; each++) {
            named.put(String.valueOf((char) ('A' + each)), votes[each]);
        }
        @Nullable Integer body = members == convened && !rule.needsMembers() ? null : members;
        Count count = new Count(rule, convened, present, present, present, valid, present - valid, body, named);
        BallotOutcome found = outcomes.decide(count);
        Expected expected = expected(rule, count, members);
        if (found.outcome() != expected.outcome()
                || !new TreeSet<>(found.selected()).equals(new TreeSet<>(expected.selected()))) {
            assertThat(found).as("%s, votes %s", count, Arrays.toString(votes)).isEqualTo(expected);
        }
    }

    private static Expected expected(BallotRule rule, Count count, int members) {
        int convened = count.convened();
        if (count.present() < TWO_THIRDS[convened]) {
            return new Expected(Outcome.QUORUM_MISSED, List.of());
        }
        return switch (rule) {
            case APPOINTMENT_STEP_2, APPOINTMENT_STEP_3 -> chosenOrCarried(count);
            case APPOINTMENT_STEP_3_NEWCOMER -> chosenOrStopped(count, TWO_THIRDS[members]);
            case APPOINTMENT_STEP_4 ->
                new Expected(Outcome.CARRIED_ON, List.copyOf(count.votes().keySet()));
            case APPOINTMENT_STEP_5 -> tiedPair(count);
            case EXTERNAL_SENDING_BODY, REAPPOINTMENT_KEY_STAFF, REAPPOINTMENT_LEADERSHIP -> exactlyHalf(count);
            case COMMITTEE_DECISION -> chosenOrStopped(count, MAJORITY[members]);
        };
    }

    private static Expected chosenOrCarried(Count count) {
        Expected chosen = chosenOrStopped(count, MAJORITY[count.convened()]);
        List<String> carried = withAtLeast(count, THIRTY_PERCENT[count.convened()]);
        return chosen.outcome() == Outcome.STOPPED && !carried.isEmpty()
                ? new Expected(Outcome.CARRIED_ON, carried)
                : chosen;
    }

    private static Expected tiedPair(Count count) {
        Expected chosen = chosenOrStopped(count, MAJORITY[count.convened()]);
        List<String> half = withAtLeast(count, HALF[count.convened()]);
        return chosen.outcome() == Outcome.STOPPED && half.size() == 2
                ? new Expected(Outcome.TIE_HEAD_DECIDES, half)
                : chosen;
    }

    private static Expected exactlyHalf(Count count) {
        Expected chosen = chosenOrStopped(count, MAJORITY[count.convened()]);
        List<String> half = withAtLeast(count, HALF[count.convened()]);
        return chosen.outcome() == Outcome.STOPPED && !half.isEmpty()
                ? new Expected(Outcome.TIE_HEAD_DECIDES, half)
                : chosen;
    }

    private static Expected chosenOrStopped(Count count, int needed) {
        List<String> chosen = withAtLeast(count, needed);
        return chosen.isEmpty() ? new Expected(Outcome.STOPPED, chosen) : new Expected(Outcome.PASSED, chosen);
    }

    private static List<String> withAtLeast(Count count, int needed) {
        List<String> enough = new ArrayList<>();
        count.votes().forEach((person, votes) -> {
            if (votes >= needed) {
                enough.add(person);
            }
        });
        return enough;
    }

    private interface Meeting {
        void with(int convened, int present);
    }

    private static void eachMeeting(Meeting meeting) {
        for (int convened = 1; convened <= MOST; convened++) {
            for (int present = 0; present <= convened; present++) {
                meeting.with(convened, present);
            }
        }
    }

    private static void eachSplit(int valid, Consumer<int[]> splits) {
        for (int a = 0; a <= valid; a++) {
            splits.accept(new int[] {a});
            for (int b = 0; a + b <= valid; b++) {
                splits.accept(new int[] {a, b});
                for (int c = 0; a + b + c <= valid; c++) {
                    splits.accept(new int[] {a, b, c});
                }
            }
        }
    }

    private static int mostMembers(BallotRule rule, int convened) {
        boolean ofMembers = rule.needsMembers() || rule == BallotRule.COMMITTEE_DECISION;
        return ofMembers ? Math.min(MOST, convened + 2) : convened;
    }
}
