package vn.tiencu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiencu.kernel.Message;

/**
 * Deadlines of running cases that follow the calendar. The engine brings those of tasks, each room those that stand in its own
 * tables, with the timers that follow them. When an announcement changes the calendar after the fact, all of them are counted
 * anew, shown, and moved in one transaction.
 */
public interface RunningDeadlines {

    /** The source of the terms of tasks; their reference is the id of the task. */
    String TASKS = "tasks";

    /** Whose they are: {@link #TASKS}, or the key of a room. */
    String source();

    /** All that are open at this moment; what has been done in time is not among them. */
    List<Open> open();

    /**
     * Moves deadlines with everything that follows them, in the transaction at hand: all of them or none. One that is no longer
     * as it was read is refused as a conflict (409), never overwritten.
     */
    void move(List<Move> moves, Decree decree);

    /**
     * One open deadline.
     *
     * @param reference how its source finds it again, unique within the source
     * @param process key of the room
     * @param name what is due, as people read it; a message without arguments
     * @param bodies keys of the bodies that must keep it
     * @param assignee account that has taken the task, or null
     * @param from day of the event, not counted
     * @param term null for a date that the law or an authority names itself, such as "before 31/01": it never moves
     */
    record Open(
            String reference,
            String process,
            String caseNumber,
            Message name,
            Set<String> bodies,
            @Nullable String assignee,
            LocalDate from,
            @Nullable Term term,
            LocalDate due) {}

    /**
     * A deadline that an announcement moves.
     *
     * @param source which source it belongs to
     * @param due its new last day
     * @param days the days whose kind the announcement changed and that make the difference
     * @param why the same in words
     */
    record Move(String source, Open deadline, LocalDate due, List<LocalDate> days, Message why) {}

    /**
     * What moves them.
     *
     * @param version name of the calendar that holds from now on
     * @param document as a reader would cite it
     * @param by account that brought it in
     * @param calendar the working days that hold from now on
     */
    record Decree(String version, String document, String by, WorkingCalendar calendar) {}
}
