package vn.tiencu.calendar.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiencu.calendar.Term;

/**
 * A deadline that moves or has moved, in the reader's language.
 *
 * @param source whose it is: tasks, or a room for a date in its own tables
 * @param process key of the room
 * @param bodies keys of the bodies that keep it
 * @param days the days that made the difference
 * @param explanation the same in words
 * @param warnings what a reader should know before it is applied
 */
record MoveView(
        String source,
        String process,
        String processName,
        String caseNumber,
        String name,
        Set<String> bodies,
        LocalDate from,
        @Nullable Term term,
        LocalDate oldDue,
        LocalDate newDue,
        List<LocalDate> days,
        String explanation,
        List<Warning> warnings) {

    /** A code for machines and a sentence. */
    record Warning(String code, String message) {}
}
