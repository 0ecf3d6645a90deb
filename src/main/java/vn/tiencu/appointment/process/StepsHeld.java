package vn.tiencu.appointment.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tiencu.appointment.Appointment;
import vn.tiencu.appointment.Stage;
import vn.tiencu.appointment.store.Candidates;
import vn.tiencu.ballot.Counts;
import vn.tiencu.ballot.Meeting;
import vn.tiencu.casework.Journal;

/** The steps that a case has behind it, with their days and without any number of votes. */
@Component
class StepsHeld {

    private static final String STEP_1 = "UserTask_HoldStep1";
    private final Journal journal;
    private final Candidates candidates;
    private final Counts counts;
    private final PaperNames names;
    private final PaperWords words;

    StepsHeld(Journal journal, Candidates candidates, Counts counts, PaperNames names, PaperWords words) {
        this.journal = journal;
        this.candidates = candidates;
        this.counts = counts;
        this.names = names;
        this.words = words;
    }

    /** One step that was held; its result names people at most, numbers stand in the count minutes only. */
    record Held(String name, LocalDate date, String result) {}

    List<Held> of(Appointment about) {
        String number = about.number().toString();
        List<Held> held = new ArrayList<>();
        LocalDate first = journal.last(number, STEP_1)
                .filter(each -> "HELD".equals(each.outcome()))
                .map(Journal.Act::legalDay)
                .orElse(null);
        if (first != null) {
            held.add(new Held(words.text(Stage.STEP_1.label()), first, words.say("proposal.adopted", adopted(number))));
        }
        meetings(number).stream()
                .filter(each -> !Step.DECISION.name().equals(each.opening().step()))
                .map(this::voted)
                .forEach(held::add);
        return held;
    }

    private Held voted(Meeting meeting) {
        String label = words.text(Step.valueOf(meeting.opening().step()).stage().label());
        return new Held(label, meeting.opening().heldOn(), words.say("proposal.counted"));
    }

    /** The steps as a report lists them. */
    List<String> sentences(Appointment about) {
        List<String> all = of(about).stream()
                .map(each -> words.say("overdueReport.done", each.name(), each.date()))
                .toList();
        return all.isEmpty() ? List.of(words.say("overdueReport.nothingDone")) : all;
    }

    /** Day of the meeting at which the collective decided, if it did. */
    Optional<LocalDate> decidedOn(Appointment about) {
        return meetings(about.number().toString()).stream()
                .filter(each -> Step.DECISION.name().equals(each.opening().step()))
                .map(each -> each.opening().heldOn())
                .reduce((earlier, later) -> later);
    }

    private List<Meeting> meetings(String number) {
        return counts.meetings(number).stream()
                .filter(each -> each.status() == Meeting.Status.CLOSED)
                .toList();
    }

    private String adopted(String number) {
        return words.joined(names.fullNames(candidates.of(number, Stage.STEP_2)));
    }
}
