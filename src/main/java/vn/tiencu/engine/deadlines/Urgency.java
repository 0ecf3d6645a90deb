package vn.tiencu.engine.deadlines;

import vn.tiencu.engine.TaskReminder;

/** How urgent a task is, kept as its priority in the engine. */
public enum Urgency {
    USUAL(50),
    DUE_SOON(60),
    OVERDUE(80),
    OVERDUE_REPORTED(90);

    private final int priority;

    Urgency(int priority) {
        this.priority = priority;
    }

    public int priority() {
        return priority;
    }

    static Urgency after(TaskReminder.Stage stage) {
        return switch (stage) {
            case REMIND -> DUE_SOON;
            case ESCALATE -> OVERDUE;
            case ALERT_BOARD -> OVERDUE_REPORTED;
        };
    }

    /** The name that the interface shows: USUAL, DUE_SOON or OVERDUE. */
    public static String shown(int priority) {
        if (priority >= OVERDUE.priority) {
            return OVERDUE.name();
        }
        return priority >= DUE_SOON.priority ? DUE_SOON.name() : USUAL.name();
    }
}
