package vn.tiencu.engine;

import java.util.Set;

/** The strings that a room's model and its code share; a test compares them with the model in both directions. */
public interface ProcessContract {

    /** The process id, which is also the stem of the room or begins with it. */
    String key();

    /** Ids of all user tasks, service tasks, call activities and named ends of the model. */
    Set<String> elements();

    /** Messages that the model waits for. */
    Set<String> messages();

    /** Everything the process remembers. */
    Set<ProcessVariable<?>> variables();
}
