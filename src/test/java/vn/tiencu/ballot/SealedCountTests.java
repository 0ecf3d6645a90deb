package vn.tiencu.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tiencu.ballot.BallotOutcome.Outcome;
import vn.tiencu.ballot.CountEntry.Slot;
import vn.tiencu.ballot.Counts.Comparison;
import vn.tiencu.ballot.Meeting.Status;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.engine.Decisions;
import vn.tiencu.engine.ModelFiles;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Refused;

/** Two tellers count apart; what they entered stays sealed until both agree and the meeting is closed. */
@JdbcTest
class SealedCountTests {

    private static final CountEntry COUNTED = new CountEntry(9, 9, 8, 1, Map.of("cb-a", 6, "cb-b", 2));
    private static final Caller FIRST = officer("lan", "cb-1", "lanh-dao-so");
    private static final Caller SECOND = officer("minh", "cb-2", "lanh-dao-so");

    @TestConfiguration
    @ComponentScan("vn.tiencu.ballot.store")
    @Import({Counts.class, BallotOutcomes.class})
    static class Surroundings {
        @Bean
        Decisions decisions() {
            return ModelFiles.decisions();
        }

        @Bean
        HouseClock clock() {
            return new HouseClock(Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC));
        }
    }

    @Autowired
    private Counts counts;

    @Autowired
    private JdbcClient jdbc;

    private String meeting = "";

    @BeforeEach
    void tenAreConvenedToTheSecondStep() {
        meeting = open(BallotRule.APPOINTMENT_STEP_2);
    }

    @Test
    void twoEqualCountsMakeTheResult() {
        counted(COUNTED, COUNTED);
        assertThat(counts.compare(meeting)).isEqualTo(Comparison.MATCHED);
        BallotResult result = counts.close(meeting);
        assertThat(result.outcome().outcome()).isEqualTo(Outcome.PASSED);
        assertThat(result.outcome().selected()).containsExactly("cb-a");
        assertThat(result.outcome().citation()).isEqualTo("NĐ 170/2025, Điều 33.2b");
        assertThat(result.count().convened()).isEqualTo(10);
        assertThat(result.announced()).isFalse();
    }

    @Test
    void countsThatDifferAreVoidAndBothCountAgain() {
        counted(COUNTED, new CountEntry(9, 9, 8, 1, Map.of("cb-a", 5, "cb-b", 3)));
        assertThat(counts.compare(meeting)).isEqualTo(Comparison.DIFFERENT);
        assertThat(voided()).isEqualTo(2);
        refused(() -> counts.close(meeting), "meetingMoved");
        enter(Slot.FIRST, FIRST, COUNTED);
        refused(() -> counts.compare(meeting), "entry");
        enter(Slot.SECOND, SECOND, COUNTED);
        assertThat(counts.compare(meeting)).isEqualTo(Comparison.MATCHED);
        assertThat(counts.close(meeting).outcome().outcome()).isEqualTo(Outcome.PASSED);
        assertThat(voided()).isEqualTo(2);
    }

    @Test
    void nobodyEntersBothCountsNeitherWithOneAccountNorWithTwo() {
        counts.recordAttendance(meeting, 9);
        enter(Slot.FIRST, FIRST, COUNTED);
        refused(() -> enter(Slot.SECOND, FIRST, COUNTED), "teller");
        refused(() -> enter(Slot.SECOND, officer("lan.canhan", "cb-1", "ban-to-chuc"), COUNTED), "teller");
        refused(() -> enter(Slot.FIRST, SECOND, COUNTED), "alreadyEntered");
        refused(() -> enter(Slot.SECOND, officer("ung.vien", "cb-a", "lanh-dao-so"), COUNTED), "teller");
    }

    @Test
    void noWayLeadsToAnEntryBeforeTheClose() {
        counted(COUNTED, COUNTED);
        refused(() -> counts.resultFor(meeting, FIRST), "notFound");
        assertThat(counts.meeting(meeting).toString()).doesNotContain("cb-a=");
        assertThat(Arrays.stream(Counts.class.getMethods())
                        .map(each -> each.getReturnType().getSimpleName()))
                .doesNotContain("CountEntry", "Count");
        counts.compare(meeting);
        refused(() -> counts.resultFor(meeting, FIRST), "notFound");
    }

    @Test
    void aSealedResultIsReadByThoseWhomTheRuleNames() {
        close(COUNTED);
        for (Caller reader : List.of(
                FIRST,
                officer("a", "cb-3", "to-chuc-so"),
                officer("b", "cb-4", "ban-thuong-vu"),
                new Caller("c", "cb-5", Set.of("ban-to-chuc"), Set.of("OFFICER", "BOARD")))) {
            assertThat(counts.resultFor(meeting, reader).count().votes()).containsEntry("cb-a", 6);
        }
        refused(() -> counts.resultFor(meeting, officer("d", "cb-6", "lanh-dao-so")), "notFound");
        refused(() -> counts.resultFor(meeting, new Caller("admin", null, Set.of(), Set.of("ADMIN"))), "notFound");
        refused(() -> counts.resultFor(meeting, officer("e", "cb-a", "ban-thuong-vu")), "notFound");
    }

    @Test
    void anAnnouncedResultIsReadByEveryOfficerButThoseVotedOn() {
        meeting = open(BallotRule.APPOINTMENT_STEP_3);
        assertThat(close(COUNTED).announced()).isTrue();
        assertThat(counts.resultFor(meeting, officer("d", "cb-6", "x")).count().valid())
                .isEqualTo(8);
        refused(() -> counts.resultFor(meeting, officer("e", "cb-b", "ban-to-chuc")), "notFound");
    }

    @Test
    void withoutTwoThirdsThereIsNoMeeting() {
        assertThat(counts.recordAttendance(meeting, 6)).isEqualTo(Status.QUORUM_MISSED);
        refused(() -> enter(Slot.FIRST, FIRST, COUNTED), "meetingMoved");
        String again = open(BallotRule.APPOINTMENT_STEP_2);
        assertThat(counts.recordAttendance(again, 7)).isEqualTo(Status.COUNTING);
        assertThat(counts.meetings("BN-2026-000001"))
                .extracting(Meeting::status)
                .containsExactlyInAnyOrder(Status.QUORUM_MISSED, Status.COUNTING);
    }

    @Test
    void numbersThatContradictThemselvesAreNotSealed() {
        refused(() -> counts.recordAttendance(meeting, 11), "present");
        counts.recordAttendance(meeting, 9);
        refused(() -> enter(Slot.FIRST, FIRST, new CountEntry(10, 9, 8, 1, Map.of("cb-a", 6))), "numbers");
        refused(() -> enter(Slot.FIRST, FIRST, new CountEntry(9, 9, 8, 0, Map.of("cb-a", 6))), "numbers");
        refused(() -> enter(Slot.FIRST, FIRST, new CountEntry(9, 9, 8, 1, Map.of("cb-a", 6, "cb-b", 3))), "numbers");
    }

    @Test
    void thoseConvenedAreKeptAsTheyWereAndNobodyTwice() {
        assertThat(counts.meeting(meeting).opening().convened())
                .hasSize(10)
                .first()
                .isEqualTo(new Elector("cb-1", "Người 1", "Giám đốc"));
        Elector one = new Elector("cb-1", "Người 1", "Giám đốc");
        refused(() -> counts.open(opening(BallotRule.APPOINTMENT_STEP_2, List.of(one, one))), "electorate");
    }

    private BallotResult close(CountEntry entry) {
        counted(entry, entry);
        counts.compare(meeting);
        return counts.close(meeting);
    }

    private void counted(CountEntry first, CountEntry second) {
        counts.recordAttendance(meeting, 9);
        enter(Slot.FIRST, FIRST, first);
        enter(Slot.SECOND, SECOND, second);
    }

    private void enter(Slot slot, Caller teller, CountEntry entry) {
        counts.enter(meeting, slot, teller, entry);
    }

    private String open(BallotRule rule) {
        return counts.open(opening(
                        rule,
                        IntStream.rangeClosed(1, 10)
                                .mapToObj(each -> new Elector("cb-" + each, "Người " + each, "Giám đốc"))
                                .toList()))
                .id();
    }

    private static Meeting.Opening opening(BallotRule rule, List<Elector> convened) {
        return new Meeting.Opening(
                "BN-2026-000001",
                "step",
                rule,
                LocalDate.of(2026, 11, 20),
                convened,
                List.of("cb-a", "cb-b"),
                null,
                "to-chuc-so",
                "ban-thuong-vu");
    }

    private int voided() {
        return jdbc.sql("SELECT COUNT(*) FROM ballot_entry WHERE voided_at IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    private static Caller officer(String username, String personId, String body) {
        return new Caller(username, personId, Set.of(body), Set.of("OFFICER"));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusals().get(0).code()).isEqualTo(code));
    }
}
