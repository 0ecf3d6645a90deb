package vn.tiencu.training.path;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;

/** Counts from a ceiling back through the terms of the steps. */
record Backwards(WorkingCalendar calendar, Terms terms) {

    /** The last days of a step. */
    record Latest(PathStep step, LocalDate receiptBy, LocalDate beginBy, LocalDate endBy) {}

    /** The last days of each step of a way, in the order of the way. */
    List<Latest> of(List<PathStep> way, LocalDate ceiling) {
        Deque<Latest> found = new ArrayDeque<>();
        LocalDate endBy = calendar.workingDaysBefore(ceiling, 1);
        for (int at = way.size() - 1; at >= 0; at--) {
            Latest latest = latest(way.get(at), endBy);
            found.addFirst(latest);
            endBy = latest.beginBy();
        }
        return List.copyOf(found);
    }

    private Latest latest(PathStep step, LocalDate endBy) {
        Term term = terms.of(step).term();
        LocalDate receiptBy = term.unit() == Term.Unit.WORKING_DAYS
                ? calendar.latestStart(endBy.plusDays(1), term.amount())
                : search(term, endBy);
        return new Latest(step, receiptBy, calendar.workingDaysBefore(receiptBy.plusDays(1), 1), endBy);
    }

    /** For terms in months or calendar days, whose last day may move on to a working day. */
    private LocalDate search(Term term, LocalDate endBy) {
        LocalDate day = endBy;
        while (calendar.deadline(day, term).due().isAfter(endBy)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
