package vn.tiencu.ballot;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tiencu.ballot.CountEntry.Slot;
import vn.tiencu.ballot.Meeting.Opening;
import vn.tiencu.ballot.Meeting.Status;
import vn.tiencu.ballot.store.EntryRows;
import vn.tiencu.ballot.store.EntryRows.Teller;
import vn.tiencu.ballot.store.MeetingRows;
import vn.tiencu.ballot.store.ResultRows;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.identity.Caller;
import vn.tiencu.kernel.Message;
import vn.tiencu.kernel.Refusal;
import vn.tiencu.kernel.Refused;

/**
 * Secret ballots of meetings: two people count and enter apart from each other, and nobody reads an entry, not even its author,
 * before both agree and the meeting is closed. Only sums are kept, never who voted for whom (NĐ 170/2025, Điều 33.2).
 */
@Service
@Transactional
public class Counts {

    private static final String CITATION = "NĐ 170/2025, Điều 33.2";
    private final MeetingRows meetings;
    private final EntryRows entries;
    private final ResultRows results;
    private final BallotOutcomes outcomes;
    private final HouseClock clock;

    Counts(MeetingRows meetings, EntryRows entries, ResultRows results, BallotOutcomes outcomes, HouseClock clock) {
        this.meetings = meetings;
        this.entries = entries;
        this.results = results;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** Whether the two counts agree. */
    public enum Comparison {
        MATCHED,
        /** They differ; both are void and both tellers count again. */
        DIFFERENT
    }

    /** Calls a meeting and keeps who is convened as they are today; the rules in force now stay with it. */
    public Meeting open(Opening opening) {
        Set<String> once = new HashSet<>();
        boolean twice = opening.convened().stream().anyMatch(each -> !once.add(each.personId()));
        if (twice || opening.convened().isEmpty()) {
            throw no("electorate", Message.of(twice ? "ballot.convenedTwice" : "ballot.count.noneConvened"));
        }
        String id = UUID.randomUUID().toString();
        meetings.add(id, opening, outcomes.rulebook(), clock.now());
        return meeting(id);
    }

    /** The meeting without anything that was counted; refused (404) when there is none. */
    @Transactional(readOnly = true)
    public Meeting meeting(String meetingId) {
        return meetings.find(meetingId).orElseThrow(() -> unknown(meetingId));
    }

    /** The meetings of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Meeting> meetings(String caseNumber) {
        return meetings.ofCase(caseNumber);
    }

    /** Records how many came; {@link Status#QUORUM_MISSED} when the meeting may not be held and another must be called. */
    public Status recordAttendance(String meetingId, int present) {
        Meeting meeting = locked(meetingId, Status.CONVENED);
        if (present < 0) {
            throw no("present", Message.of("ballot.count.negative"));
        }
        if (present > meeting.convened()) {
            throw no("present", Message.of("ballot.count.presentOverConvened", present, meeting.convened()));
        }
        boolean enough = outcomes.quorumMet(meeting.opening().rule(), present, meeting.convened(), meeting.rulebook());
        Status status = enough ? Status.COUNTING : Status.QUORUM_MISSED;
        meetings.attended(meetingId, present, status);
        return status;
    }

    /** Seals one teller's count. Refused when it contradicts itself, or when the same person enters the other one too. */
    public void enter(String meetingId, Slot slot, Caller teller, CountEntry counted) {
        Meeting meeting = locked(meetingId, Status.COUNTING);
        CountEntry entry = counted.completed(meeting);
        refuseTeller(meeting, slot, teller, entry);
        Contradictions.in(entry.count(meeting, present(meeting))).ifPresent(reason -> {
            throw no("numbers", reason);
        });
        entries.add(
                meetingId, meeting.round(), slot, new Teller(teller.username(), teller.personId()), entry, clock.now());
    }

    /** Compares the two counts and tells only whether they agree; counts that differ are kept as void for later inspection. */
    public Comparison compare(String meetingId) {
        Meeting meeting = locked(meetingId, Status.COUNTING);
        if (entry(meeting, Slot.FIRST).equals(entry(meeting, Slot.SECOND))) {
            meetings.move(meetingId, Status.MATCHED, meeting.round());
            return Comparison.MATCHED;
        }
        entries.voidRound(meetingId, meeting.round(), clock.now());
        meetings.move(meetingId, Status.COUNTING, meeting.round() + 1);
        return Comparison.DIFFERENT;
    }

    /** Stores what the rules make of the agreed count, for the case and for the count minutes. */
    public BallotResult close(String meetingId) {
        Meeting meeting = locked(meetingId, Status.MATCHED);
        Count count = entry(meeting, Slot.FIRST).count(meeting, present(meeting));
        results.add(meetingId, outcomes.decide(count, meeting.rulebook()), clock.now());
        meetings.move(meetingId, Status.CLOSED, meeting.round());
        return result(meeting(meetingId));
    }

    /**
     * The result for somebody whom the rule lets read it. To everyone else, to the people voted on, and before the close there
     * is none (404).
     */
    @Transactional(readOnly = true)
    public BallotResult resultFor(String meetingId, Caller reader) {
        Meeting meeting = meeting(meetingId);
        if (meeting.status() != Status.CLOSED) {
            throw unknown(meetingId);
        }
        BallotResult result = result(meeting);
        Set<String> tellers = new HashSet<>();
        entries.tellers(meetingId, meeting.round()).forEach(each -> tellers.add(each.username()));
        Threshold threshold = outcomes.threshold(meeting.opening().rule(), meeting.rulebook());
        if (!new Readers(threshold.readers(), tellers).mayRead(result, reader)) {
            throw unknown(meetingId);
        }
        return result;
    }

    private BallotResult result(Meeting meeting) {
        var decided = results.find(meeting.id()).orElseThrow(() -> unknown(meeting.id()));
        Count count = entry(meeting, Slot.FIRST).count(meeting, present(meeting));
        Message explanation = outcomes.decide(count, meeting.rulebook()).explanation();
        var outcome = new BallotOutcome(decided.outcome(), decided.selected(), decided.citation(), explanation);
        boolean announced =
                outcomes.threshold(meeting.opening().rule(), meeting.rulebook()).announced();
        return new BallotResult(meeting, count, outcome, announced, decided.closedAt());
    }

    private void refuseTeller(Meeting meeting, Slot slot, Caller teller, CountEntry entry) {
        if (entries.exists(meeting.id(), meeting.round(), slot)) {
            throw Refused.conflict("alreadyEntered", Message.of("ballot.alreadyEntered"), null);
        }
        @Nullable String person = teller.personId();
        if (person != null && entry.votes().containsKey(person)) {
            throw no("teller", Message.of("ballot.tellerIsCandidate"));
        }
        boolean same = entries.tellers(meeting.id(), meeting.round()).stream()
                .anyMatch(each -> each.username().equals(teller.username())
                        || (person != null && person.equals(each.personId())));
        if (same) {
            throw no("teller", Message.of("ballot.samePerson"));
        }
    }

    private CountEntry entry(Meeting meeting, Slot slot) {
        return entries.find(meeting.id(), meeting.round(), slot)
                .orElseThrow(() -> no("entry", Message.of("ballot.entryMissing")));
    }

    private Meeting locked(String meetingId, Status expected) {
        Meeting meeting = meetings.lock(meetingId).orElseThrow(() -> unknown(meetingId));
        if (meeting.status() != expected) {
            throw Refused.conflict("meetingMoved", Message.of("ballot.meetingMoved"), null);
        }
        return meeting;
    }

    private static int present(Meeting meeting) {
        return Objects.requireNonNull(meeting.present(), "attendance is recorded before counting");
    }

    private static Refused no(String code, Message message) {
        return Refused.byRules(new Refusal(code, null, message, CITATION));
    }

    private static Refused unknown(String meetingId) {
        return Refused.notFound(Message.of("ballot.unknownMeeting", meetingId));
    }
}
