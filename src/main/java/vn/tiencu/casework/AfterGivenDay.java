package vn.tiencu.casework;

import java.time.LocalDate;
import vn.tiencu.calendar.Term;
import vn.tiencu.calendar.WorkingCalendar;

/**
 * A clock that waits some working days beyond a day that bodies were given. It is counted with that day itself, so that a decree
 * which takes the day off moves the clock as it moves the day.
 *
 * @param from the day from which the term is counted
 */
public record AfterGivenDay(LocalDate from, Term term) {

    /** Days of rest and other units are counted from the given day as any term is. */
    public static AfterGivenDay of(LocalDate given, Term term, WorkingCalendar calendar) {
        return term.unit() == Term.Unit.WORKING_DAYS && calendar.isWorkingDay(given)
                ? new AfterGivenDay(given.minusDays(1), new Term(term.amount() + 1, term.unit()))
                : new AfterGivenDay(given, term);
    }
}
