package vn.tiencu.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiencu.ballot.BallotOutcome;
import vn.tiencu.ballot.Meeting;
import vn.tiencu.kernel.Refused.Kind;

/** A meeting that votes: convened, counted twice, closed (NĐ 170/2025, Điều 33.2). */
abstract class MeetingWalks extends AppointmentHouse {

    private Walk secondStep() {
        Walk walk = request(DEPUTY_DIRECTOR, "cb-0022").until(Stage.STEP_1);
        walk.adopt("cb-0022", "cb-0026");
        return walk;
    }

    private Walk counting(int all) {
        Walk walk = secondStep();
        the("noivu.tochuc1").convenes(walk, all);
        return walk;
    }

    private Meeting lastMeeting(Walk walk) {
        List<Meeting> meetings = counts.meetings(walk.number());
        return meetings.get(meetings.size() - 1);
    }

    @Test
    void withLessThanTwoThirdsTheMeetingIsConvenedAgain() {
        Walk walk = secondStep();
        int all = walk.convened().size();
        int tooFew = (2 * all - 1) / 3;
        the("noivu.tochuc1").convenes(walk, tooFew);

        assertThat(walk.openTasks()).containsExactly("UserTask_ConveneMeeting");
        assertThat(lastMeeting(walk).status()).isEqualTo(Meeting.Status.QUORUM_MISSED);

        the("noivu.tochuc1").convenes(walk, all);
        assertThat(walk.openTasks()).containsExactly("UserTask_EnterFirstCount", "UserTask_EnterSecondCount");
        assertThat(counts.meetings(walk.number())).hasSize(2);
    }

    @Test
    void moreThanThoseConvenedCannotCome() {
        Walk walk = secondStep();
        int all = walk.convened().size();

        refused(Kind.RULES, () -> the("noivu.tochuc1").convenes(walk, all + 1), "present");
        refused(Kind.MALFORMED, () -> the("noivu.tochuc1").convenes(walk, -1));
        assertThat(counts.meetings(walk.number())).as("nothing is stored").isEmpty();
    }

    @Test
    void theListOfThoseConvenedIsTheLawsAndTheDayIsPlausible() {
        Walk walk = secondStep();
        List<String> all = walk.convened();
        Officer officer = the("noivu.tochuc1");

        againstTheRules("electorIsMissing", () -> officer.convenes(walk, today(), all.subList(1, all.size()), 3));
        againstTheRules("dayInFuture", () -> officer.convenes(walk, today().plusDays(1), List.of(), all.size()));
        againstTheRules("dayTooEarly", () -> officer.convenes(walk, today().minusDays(1), List.of(), all.size()));
    }

    @Test
    void countsThatDifferAreEnteredAgainByBoth() {
        Walk walk = secondStep();
        int all = walk.convened().size();
        the("noivu.tochuc1").convenes(walk, all);
        the("noivu.tochuc2").countsFirst(walk, all, Walk.votes("cb-0022", all - 1, "cb-0026", 1));
        the("noivu.tochuc3").countsSecond(walk, all, Walk.votes("cb-0022", all - 2, "cb-0026", 2));

        assertThat(walk.openTasks()).containsExactly("UserTask_EnterFirstCount", "UserTask_EnterSecondCount");
        assertThat(lastMeeting(walk).round()).isEqualTo(2);
        assertThat(walk.about().stage()).isEqualTo(Stage.STEP_2);

        the("noivu.tochuc3").countsFirst(walk, all, Walk.votes("cb-0026", 1, "cb-0022", all - 1));
        the("noivu.tochuc2").countsSecond(walk, all, Walk.votes("cb-0022", all - 1, "cb-0026", 1));
        assertThat(lastMeeting(walk).status()).isEqualTo(Meeting.Status.CLOSED);
        assertThat(walk.listed(Stage.STEP_3)).containsExactly("cb-0022");
    }

    @Test
    void onePersonDoesNotCountTwice() {
        Walk walk = counting(4 * 3);
        the("noivu.tochuc2").countsFirst(walk, 12, Map.of("cb-0022", 12));

        againstTheRules("teller", () -> the("noivu.tochuc2").countsSecond(walk, 12, Map.of("cb-0022", 12)));
        assertThat(walk.openTasks()).containsExactly("UserTask_EnterSecondCount");
    }

    @Test
    void aCandidateDoesNotCount() {
        jdbc.sql("INSERT INTO identity_member (body_key, person_id, member_function, valid_from)"
                        + " SELECT 'to-chuc-so-noi-vu', 'cb-0026', 'MEMBER', DATE '2026-11-01' WHERE NOT EXISTS"
                        + " (SELECT 1 FROM identity_member WHERE body_key = 'to-chuc-so-noi-vu' AND person_id = 'cb-0026')")
                .update();
        Walk walk = counting(12);

        againstTheRules("teller", () -> the("noivu.truongphong").countsFirst(walk, 12, Map.of("cb-0022", 12)));
        jdbc.sql("DELETE FROM identity_member WHERE body_key = 'to-chuc-so-noi-vu' AND person_id = 'cb-0026'").update();
    }

    @Test
    void nobodyReadsACountBeforeTheMeetingIsClosed() {
        Walk walk = counting(12);
        the("noivu.tochuc2").countsFirst(walk, 12, Map.of("cb-0022", 12));
        String meeting = lastMeeting(walk).id();

        for (String each : List.of("noivu.tochuc1", "noivu.tochuc2", "noivu.giamdoc", "btv.thuky", "bantochuc.truong")) {
            refused(Kind.NOT_FOUND, () -> counts.resultFor(meeting, caller(each)));
        }
        assertThat(the("noivu.tochuc3").reads(walk, "UserTask_EnterSecondCount").toString())
                .as("the second teller sees nothing of the first count")
                .doesNotContain("votes", "issued", "valid");

        the("noivu.tochuc3").countsSecond(walk, 12, Map.of("cb-0022", 12));
        assertThat(counts.resultFor(meeting, caller("noivu.tochuc2")).outcome().outcome())
                .isEqualTo(BallotOutcome.Outcome.PASSED);
        refused(Kind.NOT_FOUND, () -> counts.resultFor(meeting, caller("noivu.truongphong")));
        refused(Kind.NOT_FOUND, () -> counts.resultFor(meeting, caller("yte.giamdoc")));
    }

    @Test
    void aCountThatContradictsItselfIsNotTaken() {
        Walk walk = counting(12);
        Officer teller = the("noivu.tochuc2");
        Map<String, Object> form = Officer.count(12, Map.of("cb-0022", 12));

        form.put("issued", 13);
        refused(Kind.RULES, () -> teller.completes(walk, "UserTask_EnterFirstCount", form), "numbers");
        refused(Kind.RULES, () -> teller.countsFirst(walk, 12, Map.of("cb-0022", 13)), "numbers");
        refused(Kind.MALFORMED, () -> teller.countsFirst(walk, 12, Map.of("cb-0022", -1)));
        refused(Kind.MALFORMED, () -> teller.countsFirst(walk, 12, Map.of()));
        assertThat(walk.openTasks()).containsExactly("UserTask_EnterFirstCount", "UserTask_EnterSecondCount");
    }

    @Test
    void atStepTwoOnlyThoseOnTheListAreNamed() {
        Walk walk = counting(12);

        againstTheRules("notOnList", () -> the("noivu.tochuc2").countsFirst(walk, 12, Map.of("cb-0034", 12)));
        Map<String, Object> twice = Officer.count(12, Map.of("cb-0022", 6));
        twice.put("votes", List.of(Map.of("personId", "cb-0022", "votes", 6), Map.of("personId", "cb-0022", "votes", 6)));
        againstTheRules("namedTwice", () -> the("noivu.tochuc2").completes(walk, "UserTask_EnterFirstCount", twice));
    }
}
