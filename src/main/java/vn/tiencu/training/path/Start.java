package vn.tiencu.training.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where a forecast begins.
 *
 * @param asOf the day from which nothing is known yet
 * @param at the step that is open
 * @param open who still has it in hand, and since when; empty when the step begins on {@code asOf}
 * @param bodies who does each step that is ahead
 */
record Start(LocalDate asOf, PathStep at, List<Held> open, Map<PathStep, List<String>> bodies) {

    /** A body with the step in hand. */
    record Held(String body, LocalDate since) {}

    /** Everything that a forecast must know the past of. */
    LocalDate earliest() {
        return open.stream().map(Held::since).min(LocalDate::compareTo).orElse(asOf);
    }
}
