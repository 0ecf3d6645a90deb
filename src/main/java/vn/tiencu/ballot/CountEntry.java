package vn.tiencu.ballot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one teller counted; sealed until both counts agree and the meeting is closed.
 *
 * @param votes by person id; somebody on the list who is left out has none
 */
public record CountEntry(int issued, int collected, int valid, int invalid, Map<String, Integer> votes) {

    /** The two counts that every meeting needs, by two different people. */
    public enum Slot {
        FIRST,
        SECOND
    }

    public CountEntry {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
    }

    /** The same numbers with everyone on the list, in the list's order, and then those named besides. */
    CountEntry completed(Meeting meeting) {
        Map<String, Integer> all = new LinkedHashMap<>();
        meeting.opening().candidates().forEach(each -> all.put(each, 0));
        votes.forEach((person, number) -> {
            if (number != 0 || all.containsKey(person)) {
                all.put(person, number);
            }
        });
        return new CountEntry(issued, collected, valid, invalid, all);
    }

    Count count(Meeting meeting, int present) {
        @Nullable Integer members = meeting.opening().members();
        return new Count(
                meeting.opening().rule(),
                meeting.convened(),
                present,
                issued,
                collected,
                valid,
                invalid,
                members,
                votes);
    }
}
