package vn.tiencu.ballot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one secret ballot as the count minutes have them; never who voted for whom.
 *
 * @param convened those who were called to the meeting, the base of the ratios
 * @param present those who came
 * @param issued ballots handed out
 * @param collected ballots that came back
 * @param valid ballots among them that count
 * @param invalid ballots among them that do not, or null when the minutes do not say
 * @param members of the whole body, or null when they are those convened
 * @param votes per person on the list, in the list's order
 */
public record Count(
        BallotRule rule,
        int convened,
        int present,
        int issued,
        int collected,
        int valid,
        @Nullable Integer invalid,
        @Nullable Integer members,
        Map<String, Integer> votes) {

    public Count {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
    }

    /** Members of the body; those convened when the count does not say. */
    int body() {
        return members == null ? convened : members;
    }

    long votesCast() {
        return votes.values().stream().mapToLong(Integer::longValue).sum();
    }
}
