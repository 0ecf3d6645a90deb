package vn.tiencu.engine;

import java.util.Set;

/** The strings that a room's model and its code share; a test compares them with the model in both directions. */
public interface ProcessContract {

    /**
     * What one model shares with its code.
     *
     * @param key the process id
     * @param elements ids of all user tasks, service tasks, call activities and named ends
     * @param messages those that the model waits for
     */
    record Strings(String key, Set<String> elements, Set<String> messages) {}

    /** The strings of the model. */
    Strings strings();

    /** The process id, which is also the stem of the room or begins with it. */
    default String key() {
        return strings().key();
    }

    /** Ids of all user tasks, service tasks, call activities and named ends of the model. */
    default Set<String> elements() {
        return strings().elements();
    }

    /** Messages that the model waits for. */
    default Set<String> messages() {
        return strings().messages();
    }

    /** Everything the process remembers. */
    Set<ProcessVariable<?>> variables();
}
