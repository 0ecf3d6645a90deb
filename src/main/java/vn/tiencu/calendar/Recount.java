package vn.tiencu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.tiencu.calendar.RunningDeadlines.Move;
import vn.tiencu.calendar.RunningDeadlines.Open;
import vn.tiencu.kernel.Message;

/** Counts open deadlines anew on the calendar that a document would make, and says for each that moves which days did it. */
final class Recount {

    private final Edition before;
    private final Edition after;
    private final Counting counting;

    Recount(Edition before, Edition after) {
        this.before = before;
        this.after = after;
        this.counting = new Counting(after);
    }

    /** The move that a deadline makes; empty when it stays where it is. */
    Optional<Move> move(String source, Open deadline) {
        Term term = deadline.term();
        if (term == null) {
            return Optional.empty();
        }
        LocalDate due = counting.due(deadline.from(), term);
        if (due.equals(deadline.due())) {
            return Optional.empty();
        }
        return Optional.of(moved(source, deadline, term, due));
    }

    /** The move of a deadline whose new day is known, with its reason. */
    Move moved(String source, Open deadline, Term term, LocalDate due) {
        List<LocalDate> days = decisive(deadline, term, due);
        return new Move(source, deadline, due, days, why(deadline, term, due, days));
    }

    /**
     * For working days every day of the way matters, for other terms only those from the nominal last day on; for a named day
     * those before it.
     */
    private List<LocalDate> decisive(Open deadline, Term term, LocalDate due) {
        boolean eachDayCounts = term.unit() == Term.Unit.WORKING_DAYS && term.amount() > 0;
        LocalDate nominal = counting.lastDay(deadline.from(), term);
        LocalDate first = eachDayCounts ? deadline.from().plusDays(1) : nominal;
        LocalDate last = due.isAfter(deadline.due()) ? due : deadline.due();
        if (term.unit() == Term.Unit.UNTIL_DAY) {
            first = due.isBefore(deadline.due()) ? due : deadline.due();
            last = nominal;
        }
        return first.datesUntil(last.plusDays(1))
                .filter(each -> before.working(each) != after.working(each))
                .toList();
    }

    private Message why(Open deadline, Term term, LocalDate due, List<LocalDate> days) {
        Message changed = days.stream()
                .map(this::changed)
                .reduce((left, right) -> Message.of("calendar.move.and", left, right))
                .orElseGet(() -> Message.of("calendar.move.lateCount", after.version()));
        if (term.unit() == Term.Unit.WORKING_DAYS) {
            return Message.of(
                    "calendar.move.workingDays", changed, term.amount(), deadline.from(), due, deadline.due());
        }
        Message unit = Message.of("calendar.unit." + term.unit());
        return Message.of("calendar.move.rolled", changed, term.amount(), unit, deadline.from(), due, deadline.due());
    }

    private Message changed(LocalDate date) {
        CalendarDay day = after.day(date);
        return switch (day.type()) {
            case HOLIDAY, SWAPPED_OFF -> Message.of("calendar.move.off", date, String.valueOf(day.reason()));
            case SWAPPED_WORKING -> Message.of("calendar.move.worked", date, String.valueOf(day.reason()));
            case WORKING -> Message.of("calendar.move.workingAgain", date);
            case WEEKEND -> Message.of("calendar.move.restAgain", date);
        };
    }
}
