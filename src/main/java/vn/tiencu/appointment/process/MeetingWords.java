package vn.tiencu.appointment.process;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tiencu.ballot.BallotResult;

/** What minutes say was done at a meeting and concluded, in the words of NĐ 170/2025, Điều 33.2. */
@Component
class MeetingWords {

    private final PaperNames names;
    private final PaperWords words;

    MeetingWords(PaperNames names, PaperWords words) {
        this.names = names;
        this.words = words;
    }

    List<String> proceedings(String step, String discussion) {
        Stream<String> usual = words.lines("minutes.proceedings." + step).stream();
        return discussion.isBlank()
                ? usual.toList()
                : Stream.concat(usual, Stream.of(words.say("minutes.discussion", discussion)))
                        .toList();
    }

    String firstConclusion(boolean enough, List<String> adopted) {
        if (!enough) {
            return words.say("minutes.conclusion.noQuorum");
        }
        return adopted.isEmpty()
                ? words.say("minutes.conclusion.nobody")
                : words.say("minutes.conclusion.STEP_1", words.joined(names.fullNames(adopted)));
    }

    String conclusion(Step step, BallotResult result) {
        List<String> selected = result.outcome().selected();
        List<String> listed = result.meeting().opening().candidates();
        List<String> newcomers =
                selected.stream().filter(each -> !listed.contains(each)).toList();
        if (step == Step.STEP_3 && !newcomers.isEmpty()) {
            return words.say("minutes.conclusion.STEP_3.newcomer", words.joined(names.fullNames(newcomers)));
        }
        String outcome = result.outcome().outcome().name();
        boolean last = step == Step.STEP_5 && "PASSED".equals(outcome);
        return words.say(
                "minutes.conclusion." + (last ? "STEP_5." : "") + outcome, words.joined(names.fullNames(selected)));
    }
}
