package vn.tiencu.ballot;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiencu.identity.Caller;
import vn.tiencu.identity.Role;

/**
 * Whom {@code ballot_threshold} names as readers of a closed result. Somebody who was voted on is never one.
 *
 * @param named the words of the table: TELLERS, ORGANISER, DECIDER, BOARD, OFFICERS
 * @param tellers user names of the two who counted
 */
record Readers(Set<String> named, Set<String> tellers) {

    boolean mayRead(BallotResult result, Caller reader) {
        @Nullable String person = reader.personId();
        if (person != null && result.count().votes().containsKey(person)) {
            return false;
        }
        return named.stream().anyMatch(each -> fits(each, result.meeting().opening(), reader));
    }

    private boolean fits(String word, Meeting.Opening opening, Caller reader) {
        return switch (word) {
            case "TELLERS" -> tellers.contains(reader.username());
            case "ORGANISER" -> reader.isIn(opening.organiserBody());
            case "DECIDER" -> reader.isIn(opening.deciderBody());
            case "BOARD" -> reader.has(Role.BOARD);
            case "OFFICERS" -> reader.has(Role.OFFICER);
            default -> throw new IllegalStateException("ballot_threshold names unknown readers: " + word);
        };
    }
}
