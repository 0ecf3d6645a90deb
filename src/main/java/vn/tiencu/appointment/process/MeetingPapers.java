package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.ballot.BallotOutcomes;
import vn.tiencu.ballot.BallotResult;
import vn.tiencu.ballot.BallotRule;
import vn.tiencu.ballot.Elector;
import vn.tiencu.casework.Journal;
import vn.tiencu.chancery.CasePaper;
import vn.tiencu.identity.Caller;

/**
 * Minutes of the meetings and of the counts (NĐ 170/2025, Điều 33.2). They name who was convened and how many votes each
 * candidate has, never a voter beside a vote.
 */
@Component
class MeetingPapers {

    private static final String FIRST = "STEP_1";
    private final PaperDesk desk;
    private final PaperNames names;
    private final PaperWords words;
    private final MeetingWords said;
    private final CountWords counted;
    private final ReviewRemarks remarks;
    private final BallotOutcomes outcomes;
    private final Journal journal;

    MeetingPapers(
            PaperDesk desk,
            PaperNames names,
            PaperWords words,
            MeetingWords said,
            CountWords counted,
            ReviewRemarks remarks,
            BallotOutcomes outcomes,
            Journal journal) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.said = said;
        this.counted = counted;
        this.remarks = remarks;
        this.outcomes = outcomes;
        this.journal = journal;
    }

    void step1(
            Appointment about,
            LocalDate heldOn,
            List<Elector> convened,
            List<String> present,
            List<String> adopted,
            String discussion,
            Caller by) {
        boolean enough =
                outcomes.quorumMet(BallotRule.APPOINTMENT_STEP_2, present.size(), convened.size(), outcomes.rulebook());
        Map<String, Object> content = meeting(about, FIRST, heldOn, words.open());
        content.put("quorum", words.say(enough ? "minutes.quorum" : "minutes.noQuorum"));
        content.putAll(attendance(convened, present));
        content.put("proceedings", said.proceedings(FIRST, discussion));
        content.put("people", enough ? remarks.of(about, adopted) : List.of());
        content.put("conclusion", List.of(said.firstConclusion(enough, adopted)));
        keep(about, "meetingMinutesStep1", FIRST, heldOn, content, by);
    }

    /** Both minutes of a meeting that voted; the deciding body leaves its count minutes only. */
    void voted(Appointment about, Step step, BallotResult result) {
        LocalDate heldOn = result.meeting().opening().heldOn();
        Map<String, Object> meeting = meeting(about, step.name(), heldOn, place(about, step));
        meeting.put("convened", result.count().convened());
        meeting.put("present", result.count().present());
        Map<String, Object> numbers = counted.of(result);
        Map<String, Object> count = new HashMap<>(meeting);
        count.putAll(numbers);
        count.put("counters", tellers());
        count.put("counterName", "");
        keep(about, kind("countMinutes", step), step.name(), heldOn, count, null);
        if (step != Step.DECISION) {
            meeting.put("quorum", words.say("minutes.quorum"));
            meeting.put("electorate", roles(result.meeting().opening().convened().stream()));
            meeting.put("proceedings", said.proceedings(step.name(), ""));
            meeting.put("count", numbers);
            meeting.put("conclusion", List.of(said.conclusion(step, result)));
            keep(about, kind("meetingMinutes", step), step.name(), heldOn, meeting, null);
        }
    }

    private Map<String, Object> attendance(List<Elector> convened, List<String> present) {
        List<String> absent = convened.stream()
                .filter(each -> !present.contains(each.personId()))
                .map(each -> words.say("withAgency", each.fullName(), each.capacity()))
                .toList();
        return Map.of(
                "convened", convened.size(),
                "present", present.size(),
                "attendees", roles(convened.stream().filter(each -> present.contains(each.personId()))),
                "absent", absent);
    }

    private static String kind(String minutes, Step step) {
        return switch (step) {
            case STEP_2 -> minutes + "Step2";
            case STEP_3, STEP_3_NEWCOMER -> minutes + "Step3";
            case STEP_4 -> minutes + "Step4";
            case STEP_5 -> minutes + "Step5";
            case DECISION -> "decisionCountMinutes";
        };
    }

    private Map<String, Object> meeting(Appointment about, String step, LocalDate heldOn, String place) {
        boolean decides = Step.DECISION.name().equals(step);
        Map<String, Object> content = new HashMap<>();
        content.put("step", words.say("step." + step));
        content.put("meetingTitle", title(about, step));
        content.put("unit", names.unit(about));
        content.put("post", names.post(about));
        content.put("heldAt", words.say("heldAt", words.longDay(heldOn)));
        content.put("heldIn", place);
        content.put("chairName", decides ? headName(about.parties().decider()) : names.chair(about));
        content.put("secretaryName", words.open());
        return content;
    }

    private String title(Appointment about, String step) {
        return words.say("meeting." + step, names.body(about.parties().decider()));
    }

    private String headName(String body) {
        return names.head(body).map(each -> names.person(each.personId())).orElseGet(words::open);
    }

    /** The place of the meeting as the act that convened it wrote it down. */
    private String place(Appointment about, Step step) {
        String mark = step.name() + " · ";
        return journal.last(about.number().toString(), "UserTask_ConveneMeeting")
                .map(Journal.Act::content)
                .filter(each -> each.startsWith(mark))
                .map(each -> each.substring(mark.length()))
                .orElseGet(words::open);
    }

    /** Who counted is not kept with the case; the names are written in by hand. */
    private List<Map<String, Object>> tellers() {
        return Stream.of("minutes.firstTeller", "minutes.teller")
                .map(each -> Map.<String, Object>of("name", words.open(), "role", words.say(each)))
                .toList();
    }

    private static List<Map<String, Object>> roles(Stream<Elector> people) {
        return people.map(each -> Map.<String, Object>of("name", each.fullName(), "role", each.capacity()))
                .toList();
    }

    private void keep(
            Appointment about,
            String kind,
            String step,
            LocalDate on,
            Map<String, Object> content,
            @Nullable Caller by) {
        boolean decides = Step.DECISION.name().equals(step);
        String body = decides ? about.parties().decider() : "lanh-dao-" + about.unitId();
        String title = PaperWords.capital(title(about, step));
        String subject = words.sayFor("minutes.subject", step, title, words.say("step." + step), names.post(about));
        desk.keep(about, new CasePaper(kind, body, on, subject, List.of(), content), by);
    }
}
