package vn.tiencu.engine.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiencu.calendar.HouseClock;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;
import vn.tiencu.engine.TaskReminder;

/**
 * When the timers of a task ring.
 *
 * @param remind one working day before the end, when offices open; a term that short is reminded of on its last day
 * @param escalate the due hour: the last second of the last day
 * @param alertBoard one working day after the end
 */
record Moments(Instant remind, Instant escalate, Instant alertBoard) {

    private static final LocalTime OFFICE_OPENS = LocalTime.of(8, 0);

    static Moments of(WorkingCalendar calendar, LocalDate from, LocalDate due) {
        LocalDate before = calendar.workingDaysBefore(due, 1);
        LocalDate reminded = before.isAfter(from) ? before : due;
        return new Moments(
                reminded.atTime(OFFICE_OPENS).atZone(HouseClock.ZONE).toInstant(),
                endOf(due),
                calendar.deadline(due, Term.workingDays(1)).dueInstant());
    }

    static Instant endOf(LocalDate due) {
        return due.atTime(LocalTime.of(23, 59, 59)).atZone(HouseClock.ZONE).toInstant();
    }

    Instant of(TaskReminder.Stage stage) {
        return switch (stage) {
            case REMIND -> remind;
            case ESCALATE -> escalate;
            case ALERT_BOARD -> alertBoard;
        };
    }

    /** The task's priority from a moment on: it falls with a later end; that it rises is left to the timers, which tell people. */
    int priority(int before, Instant now) {
        return Math.min(before, urgencyAt(now).priority());
    }

    /** How urgent the task is at a moment. */
    Urgency urgencyAt(Instant now) {
        Urgency urgency = Urgency.USUAL;
        for (TaskReminder.Stage stage : TaskReminder.Stage.values()) {
            urgency = now.isBefore(of(stage)) ? urgency : Urgency.after(stage);
        }
        return urgency;
    }
}
