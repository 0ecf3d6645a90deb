package vn.tiencu.cockpit.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case from its beginning: every step with its deadline, every act, and where the time went.
 *
 * @param asOf when this was read, by the clock of the house; what waits is drawn up to here
 * @param about the case as in the list
 * @param steps oldest first
 * @param acts what was done outside of tasks too, oldest first; empty where the caller may not read the case
 * @param byStep where the working days went, the longest first
 * @param byBody the same by body
 */
public record CaseTimeline(
        OffsetDateTime asOf,
        CaseFound about,
        List<Step> steps,
        List<Act> acts,
        List<Share> byStep,
        List<Share> byBody) {

    /** How a step stands against its term. */
    public enum State {
        /** Waits, and its term runs. */
        OPEN,
        /** Waits, and its term is over. */
        OVERDUE,
        /** Done within its term. */
        MET,
        /** Done after its term. */
        LATE,
        /** Fell away: the case went another way. */
        CANCELLED
    }

    /**
     * One step.
     *
     * @param dueOn last day of its term as it stands, or stood at the end
     * @param firstDueOn last day before a decree moved it, or null where none did
     * @param workingDays from the day it was given, which is not counted, to the day it was done, or to today
     * @param lateBy working days after the term, 0 where it was met
     */
    public record Step(
            String id,
            String process,
            String element,
            String name,
            @Nullable Named body,
            OffsetDateTime givenAt,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate firstDueOn,
            @Nullable OffsetDateTime doneAt,
            State state,
            int workingDays,
            int lateBy) {}

    /** An act of the journal. */
    public record Act(OffsetDateTime at, String element, String name, Named body) {}

    /**
     * Where working days went.
     *
     * @param steps how many steps
     * @param workingDays of all of them together; steps beside each other count each for itself
     */
    public record Share(String key, String name, int steps, int workingDays, int lateSteps) {}
}
