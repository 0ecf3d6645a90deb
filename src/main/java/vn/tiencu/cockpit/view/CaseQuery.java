package vn.tiencu.cockpit.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list; what is null does not narrow.
 *
 * @param person id of a person, or part of a name, with or without tones
 * @param post id of a post, or words of its title and unit
 * @param body key of a body that leads the case or had a step in it
 * @param process key of a room or of one of its processes: {@code training}, {@code training_class}
 * @param from first day of a period in which the case was open
 * @param to last day of it
 * @param outcome id of the end it came to
 * @param status RUNNING, FINISHED, or LATE for those that run with a step overdue today
 */
public record CaseQuery(
        @Nullable String person,
        @Nullable String post,
        @Nullable String body,
        @Nullable String process,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String outcome,
        @Nullable Status status) {

    /** Where cases stand. */
    public enum Status {
        RUNNING,
        FINISHED,
        LATE
    }
}
